import { Contact } from '../domain/contact/contact';
import type { Book } from './book';
import { readRows } from './read-rows';

/** Returns the contacts that have any of these keys (as `findableBy` gives them), by id: at most `limit` for each key. */
export async function contactsFoundBy(
  book: Book,
  keys: readonly (string | undefined)[],
  limit: number,
): Promise<Contact[]> {
  const known = keys.filter((key) => key !== undefined);
  const found = await Promise.all(
    known.map((key) => book.finds.where('keys').equals(key).limit(limit).primaryKeys()),
  );
  const ids = [...new Set(found.flat())].toSorted();
  const rows = ids.length > 0 ? await book.rows('contacts').bulkGet(ids) : [];
  return readRows(
    Contact,
    rows.filter((row) => row !== undefined),
  );
}
