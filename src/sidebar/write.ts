import { logUnexpected } from '../browser/log';
import { reportChange } from '../browser/report-change';
import type { Entry, NewEntry } from '../domain/journal/entry';
import { append, type AppendOptions } from '../store/append';
import type { Book } from '../store/book';
import { takeBack as undoAsSeen } from '../store/take-back';
import { tryWrite, type Written } from '../store/try-write';

/** Appends, and tells the background after the commit. Failures cross as values. */
export async function write(
  book: Book,
  news: readonly NewEntry[] | Promise<readonly NewEntry[]>,
  options?: AppendOptions,
): Promise<Written> {
  return attempt(async () => append(book, await news, options));
}

/** Takes entries back, and tells the background. Failures cross as values. */
export const takeBack = (book: Book, entries: readonly Entry[]): Promise<Written> =>
  attempt(() => undoAsSeen(book, entries));

const attempt = (doIt: () => Promise<Entry[]>): Promise<Written> =>
  tryWrite(doIt, { onCommit: reportChange, onFailure: (cause) => logUnexpected('writing', cause) });
