import { tableOf } from '../domain/journal/fold';
import type { Entry } from '../domain/journal/entry';
import { wordsOf } from '../domain/search/words-of';
import type { WordsRow } from './book';

/** Gives the rows by which entries are found again; one without words has none. */
export function wordRowsOf(entries: readonly Entry[]): WordsRow[] {
  return entries.flatMap((entry): WordsRow[] => {
    const table = tableOf([entry]);
    const words = wordsOf(entry);
    return table && words.length
      ? [{ back: -entry.lamport, entry: entry.id, entity: entry.entity, table, words }]
      : [];
  });
}
