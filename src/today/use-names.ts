import type { Book } from '../store/book';
import type { Named } from '../store/names';
import { namesOf } from '../store/names-of';
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
