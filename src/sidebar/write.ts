import { logUnexpected } from '../browser/log';
import { sayChanged } from '../browser/say-changed';
import type { Entry, NewEntry } from '../domain/journal/entry';
import { append, type AppendOptions } from '../store/append';
import type { Book } from '../store/book';
import { undo } from '../store/undo';
import { writeAndTell, type Written } from '../store/write-and-tell';

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

const attempt = (doIt: () => Promise<Entry[]>): Promise<Written> =>
  writeAndTell(doIt, { onCommit: sayChanged, onFailure: (cause) => logUnexpected('writing', cause) });
