import type { Book } from '../book';
import type { FileSeal } from '../seal/file-seal';
import { sealPieces } from '../seal/seal-pieces';
import { journalLines } from './journal-lines';

const everything = { scope: { type: 'whole' }, withConfidential: true } as const;

/**
 * Returns everything as a journal file, what is confidential included, as it stands at `now` (epoch ms). Without what seals it, the file
 * is plain text.
 */
export async function wholeJournal(book: Book, now: number, seal: FileSeal | undefined): Promise<Blob> {
  const plain = journalLines(book, everything, now);
  const pieces: Blob[] = [];
  for await (const { text } of seal ? (await sealPieces(plain, seal)).pieces : plain)
    pieces.push(new Blob([text]));
  return new Blob(pieces, { type: 'application/json' });
}
