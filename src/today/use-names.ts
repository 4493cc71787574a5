import type { Book } from '../store/book';
import { nameOf, type Named } from '../store/names';
import { usePart } from '../surface/unread';

const none: ReadonlyMap<string, Named> = new Map();

/** Returns the names of these contacts by id; empty until they were read. */
export function useNames(
  book: Book,
  items: readonly { readonly contact: string }[],
): ReadonlyMap<string, Named> {
  const ids = [...new Set(items.map(({ contact }) => contact))].toSorted().join(' ');
  return usePart('names', 'everybody', () => namesOf(book, ids.split(' ')), none, [book, ids]);
}

async function namesOf(book: Book, ids: readonly string[]): Promise<ReadonlyMap<string, Named>> {
  const named = await Promise.all(ids.map((id) => nameOf(book, id)));
  return new Map(named.flatMap((known) => (known ? [[known.contact.id, known] as const] : [])));
}
