import type { FrameWords } from '../languages/frame-words';
import type { Frame } from './frame';
import { isAny } from './token-is';
import type { Token } from './tokens';

/** Returns who a subject is, by its words. */
export function partyOf(subject: readonly Token[], words: FrameWords): Pick<Frame, 'party' | 'isSure'> {
  // "our engineer" answers for us, as we do for him.
  if (isAny(subject[0], words.ours) && subject.slice(1, 4).some((token) => isAny(token, words.people)))
    return { party: 'us', isSure: false };
  const named = subject.filter(({ word }) => !words.adverbs.has(word) && !words.toUs.has(word));
  // "Feedback kommt": a thing, whatever its capital says.
  if (isAny(subject.at(-1), words.goods)) return { party: 'thing', isSure: false };
  // "procurement tender": the last word says what it is; "mr shah", "jo from sales": the first says who.
  if (isAny(named.at(-1), words.people, words.them) || isAny(named[0], words.titles))
    return { party: 'them', isSure: true };
  // "the rep from stores"
  const link = named.findIndex((token, i) => i > 0 && isAny(token, words.prepositions));
  if (link > 0 && isAny(named[link - 1], words.people)) return { party: 'them', isSure: true };
  const capital = subject.at(-1)?.isCapital === true;
  if (capital && subject.every(({ isCapital }) => isCapital)) return { party: 'them', isSure: true };
  return { party: 'thing', isSure: false };
}
