import { ContactEdge } from '../domain/contact/edge';
import type { Book } from './book';
import { marks } from './lists/find-keys';
import { listsReady } from './lists/lists-ready';
import { readRows } from './read-rows';

/** Returns the ids of the contacts that may be one person with another contact: an edge joins them, or they share a ref. */
export async function contactsOfSeveral(book: Book): Promise<ReadonlySet<string>> {
  await listsReady(book);
  const [edges, sharing] = await Promise.all([
    book.rows('edges').toArray(),
    book.finds.where('keys').equals(marks.shared).primaryKeys(),
  ]);
  const joined = readRows(ContactEdge, edges).filter(({ apart }) => !apart);
  return new Set([...joined.flatMap(({ a, b }) => [a, b]), ...sharing]);
}
