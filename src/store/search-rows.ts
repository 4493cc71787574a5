import type { Entry } from '../domain/journal/entry';
import { thingOf } from '../domain/journal/fold';
import { searchWordsOf } from '../domain/search/search-words';
import type { SearchRow } from './book';

/** Returns the search index rows of these entries; an entry without words has none. */
export function searchRowsOf(entries: readonly Entry[]): SearchRow[] {
  return entries.flatMap((entry): SearchRow[] => {
    const table = thingOf(entry.kind)?.table;
    const words = searchWordsOf(entry);
    return table && words.length
      ? [{ back: -entry.lamport, entry: entry.id, entity: entry.entity, table, words }]
      : [];
  });
}
