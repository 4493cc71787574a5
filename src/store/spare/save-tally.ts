import type { Book } from '../book';
import type { Tally } from './tally-row';

/** Saves the tally in the database, with this device's place in the journal. Must be called inside the append's transaction. */
export async function saveTally(book: Book, tally: Tally): Promise<void> {
  const { device, n, lamport } = tally;
  await book.meta.bulkPut([
    { key: 'device', device, n, lamport },
    { key: 'tally', ...tally },
  ]);
}
