import { contactsWithAddress } from './addresses';
import type { Book } from './book';
import { watch } from './watch';

/** Gives a way to follow which of some contacts were seen at an address, by a live query; it gives the way to stop. */
export const watchAddressed =
  (book: Book, failed: (cause: unknown) => void) =>
  (contacts: readonly string[], show: (known: ReadonlySet<string>) => void): (() => void) =>
    watch(() => contactsWithAddress(book, contacts), { next: show, error: failed });
