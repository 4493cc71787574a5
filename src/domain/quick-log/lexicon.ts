import type { Channel } from '../impression/channel';
import type { Outcome } from '../impression/kinds';
import type { Rating } from '../impression/rating';
import { end, start } from './words/any-of';
import { english } from './words/english';
import { french } from './words/french';
import { german } from './words/german';
import type { LanguageWords, Opener } from './words/language-words';
import type { SentenceContext } from './reading';

/** An opener with its pattern, to be matched at one place (sticky). */
export interface ReadyOpener extends Opener {
  readonly pattern: RegExp;
  readonly language: LanguageWords['language'];
}

/** A language's words, compiled once. Patterns are sticky where they are matched at a place. */
export interface Lexicon {
  readonly words: LanguageWords;
  readonly openers: readonly ReadyOpener[];
  readonly quoted: readonly ReadyOpener[];
  readonly beforeChannel: RegExp;
  readonly channels: readonly { channel: Channel; deed: boolean; pattern: RegExp }[];
  readonly notThisChannel: RegExp;
  readonly ratings: readonly (readonly [Rating, RegExp])[];
  readonly moods: readonly (readonly [Rating, RegExp])[];
  readonly turned: RegExp;
  readonly unreal: RegExp;
  readonly outcomes: readonly (readonly [Outcome, RegExp])[];
  readonly separator: RegExp;
  readonly fillers: RegExp;
  readonly ifThey: RegExp;
  readonly whether: RegExp;
  readonly says: RegExp;
  readonly saysLast: RegExp;
  readonly past: readonly (readonly [deed: string, ours: RegExp, theirs: RegExp, anywhere: RegExp])[];
  readonly empty: RegExp;
  readonly danglingJoin: RegExp;
}

const cache = new Map<LanguageWords, Lexicon>();

/** Gives the languages that a context reads: English always, and the user's. */
export function lexicons({ languages }: SentenceContext): Lexicon[] {
  const others = [german, french].filter(({ language }) => languages.some((known) => known === language));
  return [english, ...others].map((words) => {
    const known = cache.get(words) ?? compile(words);
    cache.set(words, known);
    return known;
  });
}

const at = (source: string) => new RegExp(source, 'iuy');
const anywhere = (source: string) => new RegExp(`${start}${source}${end}`, 'iu');

function compile(words: LanguageWords): Lexicon {
  const ready = (opener: Opener): ReadyOpener => ({
    ...opener,
    pattern: at(start + opener.open),
    language: words.language,
  });
  return {
    words,
    openers: words.openers.map(ready),
    quoted: words.quoted.map(ready),
    outcomes: words.outcomes.map(([outcome, source]) => [outcome, at(start + source)]),
    past: words.past.map(([deed, source]) => [
      deed,
      at(`${words.weDid}${source}${end}`),
      at(`${words.theyDid}${source}${end}`),
      anywhere(source),
    ]),
    ...aboutChannel(words),
    ...aboutJoints(words),
  };
}

function aboutChannel(words: LanguageWords) {
  const { beforeChannel, beforeRating, not, unreal } = words;
  return {
    beforeChannel: at(`(?:${beforeChannel}${end}[\\s,]*){0,6}`),
    channels: words.channels.map(([channel, kind, source]) => ({
      channel,
      deed: kind === 'deed',
      pattern: at(start + source),
    })),
    notThisChannel: at(words.notThisChannel),
    ratings: words.ratings.map(
      ([rating, source]) => [rating, at(`${beforeRating}[\\s,:–-]*${start}${source}${end}`)] as const,
    ),
    moods: words.moods.map(([rating, source]) => [rating, anywhere(source)] as const),
    turned: new RegExp(`${start}${not}(?:\\s+\\p{L}+)?\\s+$`, 'iu'),
    unreal: new RegExp(`(?<!\\p{L})${unreal}${end}`, 'iu'),
  };
}

function aboutJoints({ joins, fillers, ifThey, whether, says, empty }: LanguageWords) {
  return {
    separator: new RegExp(`(?<!\\s)(?:\\s*[,:]\\s*(?:${joins}\\s+)?|\\s+[-–—]+\\s+|\\s+${joins}\\s+)`, 'giu'),
    fillers: at(`(?:[\\s,:–-]|${fillers}(?=[\\s,:]))*`),
    ifThey: anywhere(`${ifThey}\\p{L}+`),
    whether: anywhere(`${whether}(?:\\s+\\p{L}+){0,3}\\s*$`),
    says: new RegExp(`^\\s*${says}\\s*[,:]?\\s*$`, 'iu'),
    saysLast: new RegExp(`[\\s,]+${says}\\s*$`, 'iu'),
    empty: new RegExp(`^(?:${empty})$`, 'iu'),
    danglingJoin: new RegExp(`^(?:${joins}\\s+)+|(?:\\s+${joins})+$`, 'giu'),
  };
}
