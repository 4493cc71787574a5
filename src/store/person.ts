import { Contact } from '../domain/contact/contact';
import { ContactEdge } from '../domain/contact/edge';
import type { Book } from './book';
import { readRow, readRows } from './read-rows';

/**
 * Returns the contacts that are one person, joined by an edge or sharing a ref, including this one; the smallest id first.
 */
export async function personOf(book: Book, contact: string): Promise<Contact[]> {
  const found = new Map<string, Contact>();
  const seen = new Set<string>();
  const toVisit = [contact];
  for (let id = toVisit.pop(); id !== undefined; id = toVisit.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const row = await book.rows('contacts').get(id);
    if (row === undefined) continue;
    const here = readRow(Contact, row);
    found.set(id, here);
    toVisit.push(...(await neighbours(book, here)));
  }
  return [...found.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

async function neighbours(book: Book, contact: Contact): Promise<string[]> {
  const edges = readRows(
    ContactEdge,
    await book.rows('edges').where('a').equals(contact.id).or('b').equals(contact.id).toArray(),
  );
  const sharing = await book.rows('contacts').where('refKeys').anyOf(contact.refKeys).primaryKeys();
  const joined = edges.filter(({ apart }) => !apart).flatMap(({ a, b }) => [a, b]);
  return [...joined, ...sharing];
}
