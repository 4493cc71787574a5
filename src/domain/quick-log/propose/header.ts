import { channelAtStart, laterDeed, type ChannelFound } from './channel-at';
import type { Found } from './found';
import type { Lexicon } from '../marks/lexicon';
import { signAfterChannel, wordAfterChannel } from './rating-words';
import type { Sentence } from '../text/plain-text';
import type { Span } from '../reading';

/** How the sentence begins: the channel, and the rating right after it. */
export interface Header {
  readonly found: readonly Found[];
  /** Where the rest begins. */
  readonly to: number;
  /** A lone "-" after the channel: a doubtful rating, where no other is said. */
  readonly loneDash?: Span;
}

/** Reads the channel and the rating at the beginning of a sentence. */
export function readHeader(sentence: Sentence, to: number, lexicon: readonly Lexicon[]): Header {
  const channel = channelAtStart(sentence, to, lexicon);
  if (channel) return withRating(sentence.lower, channel.channel, channel.language, lexicon);
  const later = laterDeed(sentence, to, lexicon);
  return { found: later ? [later] : [], to: 0 };
}

function withRating(
  text: string,
  channel: ChannelFound,
  language: Lexicon,
  lexicon: readonly Lexicon[],
): Header {
  const { found, to, deed } = channel;
  if (deed) return { found: [found], to: 0 };
  const sign = signAfterChannel(text, to, lexicon);
  if (sign?.found) return { found: [found, sign.found], to: sign.to };
  const word = wordAfterChannel(text, to, language, lexicon);
  if (word) return { found: [found, word.found], to: word.to };
  return sign ? { found: [found], to: sign.to, loneDash: sign.span } : { found: [found], to };
}
