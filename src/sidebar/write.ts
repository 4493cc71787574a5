import { logUnexpected } from '../browser/log';
import type { Entry, NewEntry } from '../domain/journal/entry';
import { append, type AppendOptions } from '../store/append';
import type { Book } from '../store/book';
import { undo } from '../store/undo';
import { BookFull } from '../store/write-errors';
import { sayChanged } from './say-changed';

/** What became of a write: the entries on disk, or why there are none. */
export type Written =
  | { readonly written: true; readonly entries: readonly Entry[] }
  | { readonly written: false; readonly why: 'full' | 'failed' };

/** Appends, and tells the background after the commit. Failures cross as values. */
export async function write(
  book: Book,
  news: readonly NewEntry[] | Promise<readonly NewEntry[]>,
  options?: AppendOptions,
): Promise<Written> {
  return attempt(async () => append(book, await news, options));
}

/** Takes entries back, but not the contact's beginning: another surface may have written under it since. */
export async function takeBack(book: Book, entries: readonly Entry[]): Promise<Written> {
  return attempt(() =>
    undo(
      book,
      entries.filter(({ kind }) => kind !== 'contact.met' && kind !== 'ref.attached'),
    ),
  );
}

async function attempt(doIt: () => Promise<Entry[]>): Promise<Written> {
  try {
    const entries = await doIt();
    void sayChanged();
    return { written: true, entries };
  } catch (cause) {
    logUnexpected('writing', cause);
    return { written: false, why: cause instanceof BookFull ? 'full' : 'failed' };
  }
}
