import type { Entry } from '../../src/domain/journal/entry';
import { append } from '../../src/store/append';
import type { Book } from '../../src/store/book';
import { restoring, voiding } from '../../src/store/undo';

/** Undoes entries. */
export const undo = (book: Book, entries: readonly Entry[]) => append(book, voiding(entries));

/** Redoes what was undone. */
export const redo = (book: Book, entries: readonly Entry[]) => append(book, restoring(entries));
