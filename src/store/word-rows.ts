import type { Entry } from '../domain/journal/entry';
import { thingOf } from '../domain/journal/fold';
import { wordsOf } from '../domain/search/words-of';
import type { WordsRow } from './book';

/** Returns the search index rows of these entries; an entry without words has none. */
export function wordRowsOf(entries: readonly Entry[]): WordsRow[] {
  return entries.flatMap((entry): WordsRow[] => {
    const table = thingOf(entry.kind)?.table;
    const words = wordsOf(entry);
    return table && words.length
      ? [{ back: -entry.lamport, entry: entry.id, entity: entry.entity, table, words }]
      : [];
  });
}
