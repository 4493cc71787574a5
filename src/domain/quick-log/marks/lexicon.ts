import type { Channel } from '../../impression/channel';
import type { Outcome } from '../../impression/impression';
import type { Rating } from '../../impression/rating';
import { end, start } from './any-of';
import { knownLanguages } from '../languages/known';
import type { LanguageWords, Opener } from '../languages/language-words';
import { pattern } from './pattern';
import type { SentenceContext } from '../reading';

/** An opener with its pattern, to be matched at one place (sticky). */
export interface ReadyOpener extends Opener {
  readonly pattern: RegExp;
  readonly language: LanguageWords['language'];
}

/** A language's words, compiled once. Patterns are sticky where they are matched at a place. */
export interface Lexicon {
  readonly words: LanguageWords;
  readonly openers: readonly ReadyOpener[];
  /** Those that need no comma before them. */
  readonly anywhere: readonly ReadyOpener[];
  readonly quoted: readonly ReadyOpener[];
  readonly beforeChannel: RegExp;
  readonly channels: readonly { channel: Channel; deed: boolean; pattern: RegExp }[];
  /** What we did, in the middle of a sentence. */
  readonly ownDeeds: readonly { channel: Channel; pattern: RegExp }[];
  readonly otherWord: RegExp;
  readonly notThisChannel: RegExp;
  readonly afterChannel: RegExp;
  readonly ratings: readonly (readonly [Rating, RegExp])[];
  readonly moods: readonly (readonly [Rating, RegExp])[];
  readonly turned: RegExp;
  readonly unreal: RegExp;
  readonly outcomes: readonly (readonly [Outcome, RegExp])[];
  readonly separator: RegExp;
  readonly fillers: RegExp;
  readonly ifThey: RegExp;
  readonly hedges: RegExp;
  readonly whether: RegExp;
  readonly says: RegExp;
  readonly saysLast: RegExp;
  readonly past: readonly (readonly [deed: string, ours: RegExp, theirs: RegExp, anywhere: RegExp])[];
  readonly empty: RegExp;
  /** Nouns and the English ones they stand for; none unless they are asked for by `inEnglish`. */
  readonly nouns: NonNullable<LanguageWords['nouns']>;
  /** An "and" that hangs on an end of the note. */
  readonly joinFirst: RegExp;
  readonly joinLast: RegExp;
}

const cache = new Map<LanguageWords, Lexicon>();
const sets = new Map<string, readonly Lexicon[]>();

/** Returns the languages that a context reads: English always, and the user's; for the same languages, the very same ones. */
export function lexicons({ languages }: SentenceContext): readonly Lexicon[] {
  const words = knownLanguages(languages);
  const key = words.map(({ language }) => language).join();
  const known = sets.get(key) ?? words.map(compiledOnce);
  sets.set(key, known);
  return known;
}

function compiledOnce(words: LanguageWords): Lexicon {
  const known = cache.get(words) ?? compile(words);
  cache.set(words, known);
  return known;
}

const english = new WeakMap<readonly Lexicon[], readonly Lexicon[]>();

/** Returns languages that read their own nouns as English ones: "Angebot" is a quote. */
export function inEnglish(lexicon: readonly Lexicon[]): readonly Lexicon[] {
  const known = english.get(lexicon) ?? lexicon.map((one) => ({ ...one, nouns: one.words.nouns ?? [] }));
  english.set(lexicon, known);
  return known;
}

const at = (source: string) => pattern(source, 'y');
const anywhere = (source: string) => pattern(`${start}${source}${end}`);

function compile(words: LanguageWords): Lexicon {
  const ready = (opener: Opener): ReadyOpener => ({
    ...opener,
    pattern: at(start + opener.open),
    language: words.language,
  });
  const openers = words.openers.map(ready);
  return {
    words,
    openers,
    nouns: [],
    anywhere: openers.filter((opener) => opener.anywhere === true),
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
  const { beforeChannel, notBeforeChannel, beforeRating, not, unreal } = words;
  return {
    beforeChannel: at(`(?:${beforeChannel}${end}[\\s,]*){0,8}`),
    otherWord: at(`(?!${notBeforeChannel}${end})[\\p{L}\\p{N}][\\p{L}\\p{N}'&-]*\\s+`),
    channels: words.channels.map(([channel, kind, source]) => ({
      channel,
      deed: kind === 'deed',
      pattern: at(start + source),
    })),
    ownDeeds: words.ownDeeds.map(([channel, source]) => ({
      channel,
      pattern: pattern(`(?:[.,;:!?–-]\\s?|\\n|\\s(?:${words.joins})\\s)(?<said>${source})`),
    })),
    notThisChannel: at(words.notThisChannel),
    afterChannel: at(words.afterChannel),
    ratings: words.ratings.map(
      ([rating, source]) => [rating, at(`${beforeRating}[\\s,:–-]*${start}${source}${end}`)] as const,
    ),
    moods: words.moods.map(([rating, source]) => [rating, anywhere(source)] as const),
    turned: pattern(`${start}${not}(?:\\s+\\p{L}+)?\\s+$`),
    unreal: pattern(`(?:(?<!\\p{L})|(?='))${unreal}${end}`),
  };
}

function aboutJoints({ joins, fillers, ifThey, hedges, whether, says, empty }: LanguageWords) {
  return {
    separator: pattern(`(?<!\\s)(?:\\s*[,:]\\s*(?:${joins}\\s+)?|\\s+[-–—]+\\s+|\\s+${joins}\\s+)`, 'g'),
    fillers: at(`(?:[\\s,:–-]|${fillers}(?=[\\s,:]))*`),
    ifThey: anywhere(`${ifThey}\\p{L}+`),
    hedges: anywhere(hedges),
    whether: anywhere(`${whether}(?:\\s+\\p{L}+){0,3}\\s*$`),
    says: pattern(`^\\s*${says}\\s*[,:]?\\s*$`),
    saysLast: pattern(`[\\s,]+${says}\\s*$`),
    empty: pattern(`^(?:${empty})$`),
    joinFirst: pattern(`^(?:${joins}(?:\\s+|$))+`),
    joinLast: pattern(`(?<!\\s)(?:\\s+${joins})+$`),
  };
}
