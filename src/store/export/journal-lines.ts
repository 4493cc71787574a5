import type { ExportWish } from '../../domain/export/scope';
import { checksum } from '../../domain/journal-file/checksum';
import { besideTables, fileVersion, type FirstLine, type LastLine } from '../../domain/journal-file/lines';
import type { Book } from '../book';
import { journalPages } from './journal-pages';
import { leavingEntries } from './leaving-entries';

/** A piece of a journal file. */
export interface FilePiece {
  /** Whole lines, each with its line feed. */
  readonly text: string;
  /** How many lines of entries were written so far. */
  readonly entries: number;
  /** How many of the journal's entries were looked at so far. */
  readonly looked: number;
}

/** Writes a journal file at `now` (epoch ms), piece by piece. The README describes the format. */
export async function* journalLines(book: Book, wish: ExportWish, now: number): AsyncGenerator<FilePiece> {
  const sum = checksum();
  let [entries, looked] = [0, 0];
  const asText = (rows: readonly unknown[]): string =>
    rows
      .map((row) => {
        const line = JSON.stringify(row);
        sum.add(line);
        return `${line}\n`;
      })
      .join('');
  yield { text: asText([firstLine(wish, now)]), entries, looked };
  const leaves = await leavingEntries(book, wish);
  for await (const page of journalPages(book)) {
    const leaving = page.filter(leaves);
    [entries, looked] = [entries + leaving.length, looked + page.length];
    yield { text: asText(leaving), entries, looked };
  }
  if (wish.scope.type === 'whole') yield { text: asText(await besideLines(book, wish)), entries, looked };
  const last: LastLine = { end: true, entries, checksum: sum.value() };
  yield { text: `${JSON.stringify(last)}\n`, entries, looked };
}

const firstLine = ({ scope, withConfidential }: ExportWish, madeAt: number): FirstLine => ({
  format: 'last-impression-journal',
  version: fileVersion,
  madeAt,
  scope: scope.type,
  withoutConfidential: !withConfidential,
});

/** A draft may repeat what is confidential, so drafts leave only with it. */
async function besideLines(book: Book, { withConfidential }: ExportWish): Promise<unknown[]> {
  const tables = besideTables.filter((table) => withConfidential || table !== 'drafts');
  const lines = await Promise.all(
    tables.map(async (beside) => {
      const rows: unknown[] = await book.table(beside).toArray();
      return rows.map((row) => ({ beside, row }));
    }),
  );
  return lines.flat();
}
