import { forLanguages } from '../marks/for-languages';
import { firstOpening } from '../text/cuts';
import type { Found } from './found';
import type { Lexicon } from '../marks/lexicon';
import { afterFillers, matchEnd, opensNote } from '../marks/opening-at';
import type { Sentence } from '../text/plain-text';
import type { Span } from '../reading';

/** A channel as a sentence says it; a deed ("emailed her the deck") stays in the note. */
export interface ChannelFound {
  readonly found: Found;
  readonly to: number;
  readonly deed: boolean;
}

/** Returns the channel that a sentence begins with, in the language that says it in most words. */
export function channelAtStart(
  sentence: Sentence,
  to: number,
  lexicon: readonly Lexicon[],
): { channel: ChannelFound; language: Lexicon } | undefined {
  const from = sentence.lower.slice(0, to).search(/\S/u);
  const all = (from < 0 ? [] : lexicon).flatMap((language) => {
    const channel =
      channelAt(sentence, from, to, language, lexicon) ?? afterOthers(sentence, from, to, language, lexicon);
    return channel ? [{ channel, language }] : [];
  });
  return all.toSorted((a, b) => b.channel.to - a.channel.to)[0];
}

function channelAt(
  { lower: text }: Sentence,
  from: number,
  to: number,
  { channels, beforeChannel, notThisChannel }: Lexicon,
  lexicon: readonly Lexicon[],
): ChannelFound | undefined {
  const inner = matchEnd(beforeChannel, text, from) ?? from;
  for (const at of inner === from ? [from] : [from, inner]) {
    for (const { channel, deed, pattern } of channels) {
      const end = matchEnd(pattern, text, at);
      if (end === undefined || end > to || (deed && at !== from)) continue;
      if (!deed && matchEnd(notThisChannel, text, end) !== undefined) continue;
      const last = deed ? end : (secondChannel(text, end, channels) ?? end);
      return channelFound(channel, deed, [fluffFrom(text, from, at, lexicon), Math.min(last, to)]);
    }
  }
  return undefined;
}

/** Returns the end of "pitch mtg", "demo call": the first says which channel it was. */
function secondChannel(text: string, at: number, channels: Lexicon['channels']): number | undefined {
  if (text.charAt(at) !== ' ') return undefined;
  const ends = channels.map(({ deed, pattern }) => (deed ? undefined : matchEnd(pattern, text, at + 1)));
  return ends.find((end) => end !== undefined);
}

type Channel = Lexicon['channels'][number]['channel'];
const channelFound = (channel: Channel, deed: boolean, span: Span): ChannelFound => ({
  found: { chip: { type: 'channel', channel, span, doubtful: false }, cuts: deed ? [] : [span], full: '' },
  to: span[1],
  deed,
});

/** How many words of another kind a channel may have before it: "Tuesday's site meeting". */
const mostOthers = 3;

/** "Candidate call with Ana": any words before a channel, where what comes after says that there was one. */
function afterOthers(
  sentence: Sentence,
  from: number,
  to: number,
  language: Lexicon,
  lexicon: readonly Lexicon[],
): ChannelFound | undefined {
  const { channels, otherWord, beforeChannel, notThisChannel, afterChannel } = language;
  const { lower } = sentence;
  const opens = firstOpening(sentence, afterFillers(sentence, from, lexicon), lexicon)?.opener.means;
  if (opens !== undefined && !opensNote(opens)) return undefined;
  let at: number | undefined = matchEnd(beforeChannel, lower, from) ?? from;
  for (let i = 0; i < mostOthers; i++) {
    at = matchEnd(otherWord, lower, at);
    if (at === undefined) return undefined;
    for (const { channel, deed, pattern } of channels) {
      const end = deed ? undefined : matchEnd(pattern, lower, at);
      if (end === undefined || end > to || matchEnd(notThisChannel, lower, end) !== undefined) continue;
      if (matchEnd(afterChannel, lower, end) !== undefined || rated(lower, end, language))
        return channelFound(channel, false, [at, end]);
    }
  }
  return undefined;
}

const rated = (lower: string, end: number, { ratings }: Lexicon) =>
  ratings.some(([, pattern]) => (matchEnd(pattern, lower, end) ?? end) > end);

// "quick" goes with the call; "great" says something and stays.
const plainFluff = forLanguages((any) => `(?:(?:^|\\s)${any('fluff')})+\\s+$`);
function fluffFrom(text: string, from: number, at: number, lexicon: readonly Lexicon[]): number {
  return at - (plainFluff(lexicon).exec(text.slice(from, at))?.[0].length ?? 0);
}

/** Returns the channel of something we did further on in the sentence: "dictating from the car, visited Hartmann". */
export function laterDeed({ lower }: Sentence, to: number, lexicon: readonly Lexicon[]): Found | undefined {
  const text = lower.slice(0, to);
  for (const { ownDeeds } of lexicon) {
    for (const { channel, pattern } of ownDeeds) {
      const match = pattern.exec(text);
      const said = match?.groups?.['said'];
      if (!match || said === undefined) continue;
      const end = match.index + match[0].length;
      return channelFound(channel, true, [end - said.length, end]).found;
    }
  }
  return undefined;
}
