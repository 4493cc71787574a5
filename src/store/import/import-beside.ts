import * as v from 'valibot';
import { recordAddress } from '../../domain/contact/record-address';
import type { BesideTable } from '../../domain/journal-file/lines';
import type { Book } from '../book';
import { isOwnedBy } from '../erase/owned-draft';
import { Sighting } from '../sightings';
import { writeError } from '../write-errors';
import { saveMark } from './import-mark';
import type { ImportStep } from './import-entries';
import { isUsableSetting } from './is-usable-setting';

interface BesideRow {
  readonly table: BesideTable;
  readonly row: unknown;
}

const address = v.pipe(
  v.string(),
  v.check((text) => recordAddress(text) === text),
);

/** The rows beside the journal, and the field that is their key. */
const schemas = {
  settings: {
    key: 'key',
    row: v.pipe(
      v.object({ key: v.string(), value: v.unknown() }),
      v.check(({ key, value }) => isUsableSetting(key, value)),
    ),
  },
  addresses: { key: 'refKey', row: v.object({ refKey: v.string(), address, seenAt: v.number() }) },
  sightings: { key: 'refKey', row: Sighting },
  drafts: {
    key: 'key',
    row: v.object({ key: v.string(), text: v.string(), changes: v.unknown(), at: v.number() }),
  },
} as const;

/**
 * Adds rows beside the journal, those whose keys are not here yet. Rows that cannot be read are left out: nothing depends on them. So
 * are those that belong to what was erased here (`erased`).
 */
export async function importBeside(
  book: Book,
  rows: readonly BesideRow[],
  { at, step }: ImportStep,
  erased: ReadonlySet<string>,
): Promise<void> {
  try {
    const tables = Object.keys(schemas);
    await book.transaction('rw', [...tables, 'meta'], async () => {
      const added = await Promise.all(rows.map((row) => addRow(book, row, erased)));
      await saveMark(book, step, { ids: [], beside: added.flat(), at });
    });
  } catch (cause) {
    throw writeError(cause);
  }
}

async function addRow(
  book: Book,
  { table, row }: BesideRow,
  erased: ReadonlySet<string>,
): Promise<[BesideTable, string][]> {
  const { key: name, row: schema } = schemas[table];
  const read = v.safeParse(schema, row);
  if (!read.success) return [];
  const key = String(Reflect.get(read.output, name));
  if (erased.has(key) || (table === 'drafts' && isOwnedBy(erased, key))) return [];
  const there = await book.table<unknown, string>(table).get(key);
  if (there !== undefined) return [];
  await book.table(table).put(read.output);
  return [[table, key]];
}
