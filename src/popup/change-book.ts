import { logUnexpected } from '../browser/log';
import type { Entry } from '../domain/journal/entry';
import { BookFull } from '../store/write-errors';
import type { Around } from './around';

/** What became of a change: the entries on disk, or why there are none. */
export type Changed =
  | { readonly done: true; readonly entries: readonly Entry[] }
  | { readonly done: false; readonly why: 'full' | 'failed' };

/** Does a change to the book and tells the background after the commit; failures cross as values. */
export async function changeBook(
  { tellBackground }: Pick<Around, 'tellBackground'>,
  change: () => Promise<Entry[]>,
): Promise<Changed> {
  try {
    const entries = await change();
    // The badge is a moment late where nobody hears; the book is right.
    tellBackground({ type: 'book.changed' }).catch((cause: unknown) =>
      logUnexpected('telling the badge', cause),
    );
    return { done: true, entries };
  } catch (cause) {
    logUnexpected('changing the book', cause);
    return { done: false, why: cause instanceof BookFull ? 'full' : 'failed' };
  }
}
