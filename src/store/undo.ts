import type { Entry } from '../domain/journal/entry';
import { append } from './append';
import type { Book } from './book';

/** Undoes entries: each is voided, none is taken out of the journal. @throws BookFull, WriteFailed */
export const undo = (book: Book, entries: readonly Entry[]) => appendAbout(book, entries, 'voided');

/** Redoes what was undone. @throws BookFull, WriteFailed */
export const redo = (book: Book, entries: readonly Entry[]) => appendAbout(book, entries, 'restored');

function appendAbout(book: Book, entries: readonly Entry[], kind: 'voided' | 'restored'): Promise<Entry[]> {
  const about = entries.map(({ entity, contact, id }) => ({
    kind,
    entity,
    contact,
    data: { target: id },
    text: {},
  }));
  return append(book, about);
}
