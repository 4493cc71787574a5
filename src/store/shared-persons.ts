import { Contact } from '../domain/contact/contact';
import { ContactEdge } from '../domain/contact/edge';
import type { Book } from './book';
import { readRows } from './read-rows';

/** Returns the ids of the contacts that may be one person with another contact: an edge joins them, or they share a ref. */
export async function contactsOfSeveral(book: Book): Promise<ReadonlySet<string>> {
  const [edges, contacts] = await Promise.all([
    book.rows('edges').toArray(),
    book.rows('contacts').toArray(),
  ]);
  const joined = readRows(ContactEdge, edges).filter(({ apart }) => !apart);
  return new Set([...joined.flatMap(({ a, b }) => [a, b]), ...sharingRef(readRows(Contact, contacts))]);
}

function sharingRef(contacts: readonly Contact[]): string[] {
  const holders = new Map<string, string[]>();
  for (const { id, refKeys } of contacts)
    for (const key of refKeys) holders.set(key, [...(holders.get(key) ?? []), id]);
  return [...holders.values()].filter(({ length }) => length > 1).flat();
}
