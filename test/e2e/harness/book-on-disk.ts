import { deepStrictEqual, equal } from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import { readEntry } from '../../../src/domain/journal/entry';
import { bookTables, foldEntity } from '../../../src/domain/journal/fold';
import { entriesIn, runOf } from '../../../src/store/spare/spare-records';
import { Stamp, type Stamped } from '../../../src/store/spare/spared-entries';
import type { Product } from './product';
import { until } from './until';

declare const chrome: {
  readonly storage: { readonly local: { get(keys: null): Promise<Record<string, unknown>> } };
};

/** All that the product has on disk, as a page of it reads it. */
export interface OnDisk {
  readonly journal: readonly Stamped[];
  readonly rows: ReadonlyMap<string, readonly unknown[]>;
  readonly drafts: readonly string[];
  /** The entries of the spare copy, each once. */
  readonly spare: readonly Stamped[];
}

const Read = v.object({
  tables: v.record(v.string(), v.array(v.unknown())),
  stored: v.record(v.string(), v.unknown()),
});

/** Returns what is on disk. */
export async function onDisk({ backstage }: Product): Promise<OnDisk> {
  const names = ['journal', 'drafts', ...bookTables];
  const { tables, stored } = v.parse(Read, await backstage.evaluate(readAll, names));
  const records = Object.entries(stored).filter(([key]) => runOf(key));
  const entries = records.flatMap(([key, record]) => {
    const held = entriesIn(record);
    if (!held) throw new Error(`${key} is damaged`);
    return v.parse(v.array(Stamp), held);
  });
  return {
    journal: v.parse(v.array(Stamp), tables['journal']),
    rows: new Map(bookTables.map((table) => [table, tables[table] ?? []])),
    drafts: v.parse(v.array(v.object({ text: v.string() })), tables['drafts']).map(({ text }) => text),
    spare: [...new Map(entries.map((entry) => [entry.id, entry])).values()],
  };
}

/** Runs in a page of the product. */
async function readAll(names: string[]): Promise<unknown> {
  const stored = await chrome.storage.local.get(null);
  const tables = await new Promise((done, fail) => {
    const opening = indexedDB.open('last-impression');
    opening.addEventListener('error', () => fail(opening.error ?? new Error('open')));
    // Never a book of the harness's own making.
    opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
    opening.addEventListener('success', () => {
      const transaction = opening.result.transaction(names);
      const all = names.map((name) => [name, transaction.objectStore(name).getAll()] as const);
      transaction.addEventListener('complete', () => {
        opening.result.close();
        done(Object.fromEntries(all.map(([name, request]) => [name, request.result])));
      });
    });
  });
  return { tables, stored };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

/** Checks what holds of every book at rest: its numbers, its fold, its spare copy. Returns what is on disk. */
export async function expectWholeBook(product: Product): Promise<OnDisk> {
  // The background copies what a save could not; nothing else tells when it is done.
  let found = await onDisk(product);
  await until('the spare copy has the whole journal', async () => {
    found = await onDisk(product);
    return isDeepStrictEqual(ids(found.spare), ids(found.journal));
  });
  const { journal, spare, rows } = found;
  deepStrictEqual(spare.toSorted(byId), journal.toSorted(byId));
  equal(new Set(journal.map(({ lamport }) => lamport)).size, journal.length, 'a lamport is there twice');
  for (const [, own] of groups(journal, ({ device }) => device))
    deepStrictEqual(
      own.map(({ n }) => n).toSorted((a, b) => a - b),
      own.map((_, i) => i + 1),
    );
  deepStrictEqual(
    new Map(bookTables.map((table) => [table, sorted(rows.get(table) ?? [])])),
    foldOf(journal),
  );
  return found;
}

const ids = (entries: readonly Stamped[]): string[] => entries.map(({ id }) => id).toSorted();

function foldOf(journal: readonly unknown[]): Map<string, unknown[]> {
  const made = new Map<string, unknown[]>(bookTables.map((table) => [table, []]));
  for (const [, group] of groups(journal.map(readEntry), ({ entity }) => entity)) {
    const folded = foldEntity(group);
    if (folded?.row) made.get(folded.table)?.push(folded.row);
  }
  return new Map([...made].map(([table, all]) => [table, sorted(all)]));
}

const sorted = (rows: readonly unknown[]): unknown[] =>
  rows.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

function groups<T>(all: readonly T[], of: (one: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const one of all) found.set(of(one), [...(found.get(of(one)) ?? []), one]);
  return found;
}
