import type { Book } from '../book';
import { readDevice } from '../device';
import { saveTally } from './save-tally';
import { counted, insideTally, newBook } from './tally';

/** Whether the tally in the database is missing, or was not written with what was appended last. */
export async function needsTally(book: Book): Promise<boolean> {
  const [tally, device] = [await insideTally(book), await book.meta.get('device')];
  const n = typeof device === 'object' && device !== null && 'n' in device ? device.n : undefined;
  return tally === undefined || tally.n !== n;
}

/** Counts the journal and saves its tally: of a new book, or of one that was written without. */
export async function beginBook(book: Book): Promise<void> {
  await book.transaction('rw', ['journal', 'meta'], async () => {
    const tally = await insideTally(book);
    await saveTally(book, await counted(book, tally ?? newBook(), await readDevice(book)));
  });
}
