import type { Book } from './book';
import type { Named } from './names';
import { namesOf } from './names-of';
import { searchEverything, type Found } from './search-everything';

/** Something found, and whom it is about. */
export interface NamedFound {
  readonly found: Found;
  readonly whom: Named | undefined;
}

/**
 * Finds what was typed that contains every word of the query, and whom it is about; at most `limit`, the newest first.
 */
export async function searchNamed(book: Book, query: string, limit: number): Promise<NamedFound[]> {
  const hits = await searchEverything(book, query, limit);
  const names = await namesOf(
    book,
    hits.map(({ contact }) => contact),
  );
  return hits.map((found) => ({ found, whom: names.get(found.contact) }));
}
