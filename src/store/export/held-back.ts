import * as v from 'valibot';
import { heldBack } from '../../domain/export/held-back';
import type { Book } from '../book';
import { readConfidential } from '../confidential';
import { impressionsOf } from '../impressions-of';
import { readRows } from '../read-rows';

const tables = ['promises', 'matters', 'likes', 'requests', 'keeping'] as const;

const Typed = v.looseObject({ id: v.string(), contact: v.string() });

/** Returns the ids of what stays here unless the user asks for it this time. */
export async function readHeldBack(book: Book): Promise<ReadonlySet<string>> {
  const confidential = await readConfidential(book);
  if (confidential.size === 0) return confidential;
  const ids = [...confidential];
  const marked = await Promise.all(tables.map((table) => book.rows(table).bulkGet(ids)));
  const rows = readRows(
    Typed,
    marked.flat().filter((row) => row !== undefined),
  );
  const contacts = [...new Set(rows.map(({ contact }) => contact))];
  const impressions = await impressionsOf(book, contacts);
  return heldBack(rows, impressions, confidential);
}
