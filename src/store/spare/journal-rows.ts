import type { Book } from '../book';
import { stampedOf, type Stamped } from './spared-entries';

/** Returns all entries of the journal, by device and `n`. */
export const journalRows = async (book: Book): Promise<Stamped[]> =>
  stampedOf(await book.journal.orderBy('[device+n]').toArray());

/** Returns a device's entries after one `n`, up to another. */
export const entriesBetween = async (
  book: Book,
  device: string,
  after: number,
  to: number,
): Promise<Stamped[]> =>
  stampedOf(
    await book.journal.where('[device+n]').between([device, after], [device, to], false, true).toArray(),
  );
