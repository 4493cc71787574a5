import { tableOf } from '../domain/journal/fold';
import type { Entry } from '../domain/journal/entry';
import { wordsOf } from '../domain/search/words-of';
import type { WordsRow } from './book';

/** Returns the search index rows of these entries; an entry without words has none. */
export function wordRowsOf(entries: readonly Entry[]): WordsRow[] {
  return entries.flatMap((entry): WordsRow[] => {
    const table = tableOf([entry]);
    const words = wordsOf(entry);
    return table && words.length
      ? [{ back: -entry.lamport, entry: entry.id, entity: entry.entity, table, words }]
      : [];
  });
}
