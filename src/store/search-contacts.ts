import { Contact } from '../domain/contact/contact';
import { searchableText } from '../domain/search/searchable-text';
import type { Book } from './book';
import type { Named } from './names';
import { namesOf } from './names-of';
import { readRow } from './read-rows';
import { sightingOf } from './sightings';

/** Returns at most `limit` contacts whose name, company or e-mail address contains every word of the query. */
export async function searchContacts(book: Book, query: string, limit: number): Promise<Named[]> {
  const words = searchableText(query).split(/\s+/).filter(Boolean);
  if (!words.length) return [];
  const hits: string[] = [];
  const rows = await book.rows('contacts').toArray();
  for (const row of rows) {
    if (hits.length >= limit) break;
    const contact = readRow(Contact, row);
    const text = searchableText(await searchedTextOf(book, contact));
    if (words.every((word) => text.includes(word))) hits.push(contact.id);
  }
  return [...(await namesOf(book, hits)).values()];
}

async function searchedTextOf(book: Book, { text, refs }: Contact): Promise<string> {
  const own = [text.name, text.company, text.email].filter(Boolean).join(' ');
  if (text.name !== undefined) return own;
  const seen = await Promise.all(refs.map((ref) => sightingOf(book, ref)));
  return [own, ...seen.map((sighting) => sighting?.facts.name)].filter(Boolean).join(' ');
}
