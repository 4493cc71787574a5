import type { FrameWords } from '../languages/frame-words';
import type { Frame } from './frame';
import { partyOf } from './party-of';
import { isAny, isDeed, isPlainVerb, isThird, skip } from './token-is';
import type { Token } from './tokens';
import { verbAfter } from './verb-behind';

/** A clause's subject, and where it ends. */
export interface Subject {
  readonly of: Pick<Frame, 'party' | 'isSure'>;
  readonly to: number;
  /** Its verb can only be one of a third person. */
  readonly isThird?: true;
}

/** Returns the subject that begins at a word, or undefined if there is none. */
export function subjectOf(tokens: readonly Token[], start: number, words: FrameWords): Subject | undefined {
  const led = ledSubject(tokens, start, words);
  if (led) return led;
  const to = verbAfter(tokens, start, words);
  const isLast = isPlainVerb(tokens.at(-1), words) && !isAny(tokens.at(-1), words.appointments);
  if (to === undefined && words.isVerbLast && isLast) return sure('none', tokens.length - 1);
  // "schicke ich", "ruft er"
  if (to === start && isAny(tokens[to + 1], words.us)) return sure('us', to);
  if (to === start && isAny(tokens[to + 1], words.them)) return sure('them', to);
  // "unterlagen schickt sie": what it is done to stands first.
  const isThing =
    to !== undefined &&
    !isAny(tokens[start], words.ours) &&
    partyOf(tokens.slice(start, to), words).party === 'thing';
  if (isThing && words.isVerbLast && isAny(tokens[to + 1], words.them)) return sure('them', to);
  if (isThing && words.isVerbLast && isAny(tokens[to + 1], words.us)) return sure('us', to);
  if (to === undefined || to === start) return to === undefined ? undefined : sure('none', to);
  const of = partyOf(tokens.slice(start, to), words);
  // "our office will post it"
  const isOurs = isAny(tokens[start], words.ours) && isAny(tokens[to], words.will) && to - start > 1;
  const isGoods = isAny(tokens[to - 1], words.goods);
  return { of: isOurs && !isGoods ? { party: 'us', isSure: false } : of, to };
}

const sure = (party: Frame['party'], to: number): Subject => ({ of: { party, isSure: true }, to });

/** Returns a subject that the first word gives away. */
function ledSubject(tokens: readonly Token[], start: number, words: FrameWords): Subject | undefined {
  const first = tokens[start];
  if (!first) return undefined;
  // "et me rappelle jeudi": whom it is done to stands before the verb.
  if (words.toUs.has(first.word) && isThird(tokens[start + 1], words))
    return { ...sure('none', start + 1), isThird: true };
  if (words.us.has(first.word)) return sure('us', start + 1);
  if (words.them.has(first.word)) return sure('them', start + 1);
  // "to send the spec": what is to be done.
  if (words.to.has(first.word) && isDeed(tokens[start + 1], words)) return sure('none', start);
  // "will call": we; with a capital he may be a man.
  const next = skip(tokens, start + 1, words);
  if (words.will.has(first.word) && !first.isCapital && isPlainVerb(tokens[next], words))
    return sure(isTheirDeed(tokens, start + 1, words) ? 'them' : 'us', start);
  // "me and jo will measure up": one of us with somebody else.
  if (words.toUs.has(first.word) && isAny(tokens[start + 1], words.joins) && tokens[start + 2])
    return { of: { party: 'us', isSure: false }, to: start + 3 };
  if (words.toUs.has(first.word) && isAny(tokens[start + 1], words.to)) return sure('us', start + 1);
  // "need to ring them": what must be done, and no other subject.
  return isObligation(tokens, start, words) ? sure('us', start) : undefined;
}

/** "need to ring", "have to ring" */
export const isObligation = (tokens: readonly Token[], at: number, words: FrameWords): boolean =>
  isAny(tokens[at], words.hopes) &&
  isPlainVerb(tokens[at], words) &&
  isAny(tokens[at + 1], words.to) &&
  isDeed(tokens[at + 2], words);

/** "will let me know", "will sign monday" */
function isTheirDeed(tokens: readonly Token[], from: number, words: FrameWords): boolean {
  const at = skip(tokens, from, words);
  return isAny(tokens[at], words.theirDeeds) || isAny(tokens[at + 1], words.toUs);
}
