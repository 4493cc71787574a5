import type { Found } from './found';
import type { Lexicon } from '../marks/lexicon';
import { matchEnd } from '../marks/opening-at';
import type { Sentence } from '../text/plain-text';
import type { Span } from '../reading';
import { pattern } from '../marks/pattern';
import { matchesOf } from '../marks/matches-of';

const wordStart = pattern('(?<![\\p{L}\\p{N}])\\p{L}', 'g');

/** Returns the channel where nobody answered: a voicemail if one was left ("no answer, left vm"), and else a call. */
export function missedCall(outcome: Span, { lower }: Sentence, lexicon: readonly Lexicon[]): Found {
  const voicemail = lexicon
    .flatMap(({ channels }) => channels)
    .find(({ channel, pattern: words }) => channel === 'voicemail' && stands(words, lower));
  const channel = voicemail ? 'voicemail' : 'call';
  return { chip: { type: 'channel', channel, span: outcome, doubtful: false }, cuts: [], full: '' };
}

const stands = (words: RegExp, lower: string) =>
  matchesOf(wordStart, lower).some(({ index }) => matchEnd(words, lower, index) !== undefined);
