import * as v from 'valibot';
import type { BesideTable } from '../../domain/journal-file/lines';
import { besideTables } from '../../domain/journal-file/lines';
import type { Book } from '../book';

const prefix = 'import ';

/** What one step of an import brought, so that the import can be undone. */
export interface ImportMark {
  /** Ids of entries. */
  readonly ids: readonly string[];
  /** Rows beside the journal: their tables and keys. */
  readonly beside: readonly (readonly [table: BesideTable, key: string])[];
  /** Epoch ms: when the import began. */
  readonly at: number;
}

const Mark = v.object({
  key: v.string(),
  ids: v.array(v.string()),
  beside: v.array(v.tuple([v.picklist(besideTables), v.string()])),
  at: v.number(),
});

/** Writes what a step of an import brought. Must be called inside the step's transaction. */
export async function saveMark(book: Book, step: number, mark: ImportMark): Promise<void> {
  const ids = [...mark.ids];
  const beside = mark.beside.map(([table, key]): [string, string] => [table, key]);
  const key = `import ${mark.at}-${String(step).padStart(8, '0')}` as const;
  if (ids.length || beside.length) await book.meta.put({ key, ids, beside, at: mark.at });
}

/** Returns what the last import brought, in the order of its steps; empty if there is nothing to undo. */
export async function readMarks(book: Book): Promise<ImportMark[]> {
  const rows = await book.meta.where('key').startsWith(prefix).toArray();
  return rows.filter((row) => v.is(Mark, row));
}

/** Forgets the last import: it can no longer be undone. */
export async function dropMarks(book: Book): Promise<void> {
  await book.meta.where('key').startsWith(prefix).delete();
}

/** Forgets that the last import brought these rows beside the journal. */
export async function dropBeside(book: Book, keys: ReadonlySet<string>): Promise<void> {
  const rows = await book.meta.where('key').startsWith(prefix).toArray();
  for (const row of rows) {
    if (!v.is(Mark, row)) continue;
    const key = `import ${row.key.slice(prefix.length)}` as const;
    const beside = row.beside.filter(([, one]) => !keys.has(one));
    if (beside.length < row.beside.length) await book.meta.put({ ...row, key, beside });
  }
}
