import { expect } from 'vitest';
import { bookTables } from '../../../src/domain/journal/fold';
import type { Book } from '../../../src/store/book';
import { readSpare } from '../../../src/store/spare/read-spare';
import { stampedOf, type Stamped } from '../../../src/store/spare/spared-entries';
import type { SpareStorage } from '../../../src/store/spare/spare-storage';
import { rebuild } from '../../../src/store/rebuild';

/** Returns the rows of the book, by table. */
export async function rowsOf(book: Book): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(
    [...bookTables, 'words'].map(async (name) => [name, await book.table(name).toArray()] as const),
  );
  return Object.fromEntries(tables);
}

/** Returns the journal. */
export const journalOf = async (book: Book): Promise<Stamped[]> => stampedOf(await book.journal.toArray());

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

/** Checks all that holds of a book at rest: its numbers, its fold, its spare copy. */
export async function expectWhole(book: Book, spare: SpareStorage): Promise<void> {
  const journal = await journalOf(book);
  const devices = numbersByDevice(journal);
  for (const numbers of devices.values())
    expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers.map((_, i) => i + 1));
  expect(new Set(journal.map(({ lamport }) => lamport)).size).toBe(journal.length);
  const { entries, damaged } = await readSpare(spare);
  expect(damaged).toBe(0);
  expect(entries.toSorted(byId)).toEqual(journal.toSorted(byId));
  const before = await rowsOf(book);
  await rebuild(book);
  expect(await rowsOf(book)).toEqual(before);
}

function numbersByDevice(journal: readonly Stamped[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const { device, n } of journal) groups.set(device, [...(groups.get(device) ?? []), n]);
  return groups;
}
