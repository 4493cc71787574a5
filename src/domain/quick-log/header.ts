import type { Found } from './found';
import type { Lexicon } from './lexicon';
import { matchEnd } from './opener-at';
import { signAfterChannel, wordAfterChannel } from './rating-words';
import type { Sentence } from './plain-text';
import type { Span } from './reading';

/** How the sentence begins: the channel, and the rating right after it. */
export interface Header {
  readonly found: readonly Found[];
  /** Where the rest begins. */
  readonly to: number;
  /** A lone "-" after the channel: a doubtful rating, where no other is said. */
  readonly loneDash?: Span;
}

/** Reads the channel and the rating at the beginning of a sentence. */
export function readHeader({ lower: text }: Sentence, to: number, lexicon: readonly Lexicon[]): Header {
  const from = text.slice(0, to).search(/\S/u);
  for (const language of from < 0 ? [] : lexicon) {
    const channel = channelAt(text, from, to, language);
    if (channel) return withRating(text, channel, language);
  }
  return { found: [], to: 0 };
}

interface ChannelFound {
  readonly found: Found;
  readonly to: number;
  readonly deed: boolean;
}

function channelAt(
  text: string,
  from: number,
  to: number,
  { channels, beforeChannel, notThisChannel }: Lexicon,
): ChannelFound | undefined {
  const inner = matchEnd(beforeChannel, text, from) ?? from;
  for (const at of inner === from ? [from] : [from, inner]) {
    for (const { channel, deed, pattern } of channels) {
      const end = matchEnd(pattern, text, at);
      if (end === undefined || end > to || (deed && at !== from)) continue;
      if (!deed && matchEnd(notThisChannel, text, end) !== undefined) continue;
      const span: Span = [fluffFrom(text, from, at), end];
      const cuts: Span[] = deed ? [] : [span];
      return {
        found: { chip: { type: 'channel', channel, span, doubtful: false }, cuts, full: '' },
        to: end,
        deed,
      };
    }
  }
  return undefined;
}

// "quick" goes with the call; "great" says something and stays.
const plainFluff =
  /(?:(?:^|\s)(?:just|had|a|an|another|quick|short|brief|the|my|our|got|off|phone|left|kurze[rs]?|un|une|le|la|petit))+\s+$/u;
const fluffFrom = (text: string, from: number, at: number) => {
  const fluff = plainFluff.exec(text.slice(from, at))?.[0].length ?? 0;
  return at - fluff;
};

function withRating(text: string, channel: ChannelFound, language: Lexicon): Header {
  const { found, to, deed } = channel;
  if (deed) return { found: [found], to: 0 };
  const sign = signAfterChannel(text, to);
  if (sign?.found) return { found: [found, sign.found], to: sign.to };
  const word = wordAfterChannel(text, to, language);
  if (word) return { found: [found, word.found], to: word.to };
  return sign ? { found: [found], to: sign.to, loneDash: sign.span } : { found: [found], to };
}
