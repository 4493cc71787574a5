import type { Book } from '../book';
import { journalLines } from './journal-lines';

const everything = { scope: { type: 'whole' }, withConfidential: true } as const;

/** Returns everything as a journal file, what is confidential included, as it stands at `now` (epoch ms). */
export async function wholeJournal(book: Book, now: number): Promise<Blob> {
  const pieces: Blob[] = [];
  for await (const { text } of journalLines(book, everything, now)) pieces.push(new Blob([text]));
  return new Blob(pieces, { type: 'application/json' });
}
