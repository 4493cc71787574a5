import type { BookTable } from '../domain/journal/fold';
import type { Book } from './book';

/** Returns a table's rows about any of these contacts; not validated. Each contact's are read at once, without a cursor. */
export const rowsOf = async (book: Book, table: BookTable, contacts: readonly string[]): Promise<unknown[]> =>
  (
    await Promise.all(contacts.map((contact) => book.table<unknown>(table).where({ contact }).toArray()))
  ).flat();
