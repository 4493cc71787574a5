import type { Due } from '../due/due';
import { dayAt } from '../due/working-hours';
import type { NewEntry } from '../journal/entry';
import type { ClientPromise } from '../promise/client-promise';

/** One thing that is read back: who does what, by when. */
export interface ReadBackPart {
  readonly promise: ClientPromise;
  readonly by: 'us' | 'them';
  readonly words: string;
  readonly due: Due;
}

/**
 * Gives what to read back before hanging up, ours first: what was promised today, or all that is open where nothing was.
 * Ours and theirs keep the order in which they were made.
 */
export function readBackOf(promises: readonly ClientPromise[], now: number, zone: string): ReadBackPart[] {
  const open = promises.filter((promise) => promise.open);
  const today = open.filter(({ madeAt }) => dayAt(madeAt, zone) === dayAt(now, zone));
  return (today.length ? today : open)
    .toSorted((a, b) => rank(a) - rank(b) || a.madeAt - b.madeAt || (a.id < b.id ? -1 : 1))
    .map((promise) => ({ promise, by: promise.by, words: promise.text.words, due: promise.due }));
}

const rank = ({ by }: ClientPromise) => (by === 'us' ? 0 : 1);

/** Gives the entries of "she agreed": what was read back is what they understand, where nothing else was said. */
export const agreedEntries = (parts: readonly ReadBackPart[]): NewEntry[] =>
  parts
    .filter(({ promise }) => promise.text.understood === undefined)
    .map(({ promise, words }) => ({
      kind: 'promise.reworded',
      entity: promise.id,
      contact: promise.contact,
      data: {},
      text: { understood: words },
    }));
