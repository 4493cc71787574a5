import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { readEntry, type Entry, type NewEntry } from '../../src/domain/journal/entry';
import { foldEntity } from '../../src/domain/journal/fold';
import { bookName } from '../../src/store/book';
import { newId } from '../../src/store/new-id';
import { searchRowsOf } from '../../src/store/search-rows';
import { until } from '../e2e/harness/until';
import { putRows, readJournal } from './raw-book';

/** An entry for a story or a sample, and when it was appended (epoch ms); without that, now. */
export type Written = NewEntry & { readonly at?: number };

const Found = v.object({
  device: v.optional(v.object({ device: v.string(), n: v.number(), lamport: v.number() })),
  journal: v.array(v.unknown()),
});

/**
 * Appends entries to the book of a browser as the product does, but with times of the caller's choosing: stamped and folded
 * here by the domain's own code, written in one transaction from a page of the extension. Then says that the book changed.
 */
export async function writeBook(page: Page, news: readonly Written[]): Promise<Entry[]> {
  await bookIsThere(page);
  const entities = [...new Set(news.map(({ entity }) => entity))];
  const found = v.parse(Found, await page.evaluate(readJournal, { book: bookName, entities }));
  const device = found.device ?? { device: newId(), n: 0, lamport: 0 };
  const entries = stamp(news, device);
  const all = [...found.journal.map(readEntry), ...entries];
  const rows = [...byEntity(all).values()].flatMap(rowOf);
  const { n, lamport } = entries.at(-1) ?? device;
  const meta = { table: 'meta', row: { key: 'device', device: device.device, n, lamport } };
  const journal = entries.map((row) => ({ table: 'journal', row }));
  const words = searchRowsOf(entries).map((row) => ({ table: 'words', row }));
  // The lists are made anew when they are next needed.
  const lists = { table: 'meta', row: { key: 'lists', version: 0 } };
  await page.evaluate(putRows, { book: bookName, rows: [...journal, ...words, ...rows, meta, lists] });
  await page.evaluate(`chrome.runtime.sendMessage({ type: 'book.changed' })`);
  return entries;
}

function stamp(
  news: readonly Written[],
  { device, n, lamport }: { device: string; n: number; lamport: number },
) {
  const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
  return news.map(({ at = Date.now(), ...entry }, i) =>
    readEntry({ ...entry, id: newId(), v: 1, device, n: n + i + 1, lamport: lamport + i + 1, at, zone }),
  );
}

function byEntity(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const own = groups.get(entry.entity);
    if (own) own.push(entry);
    else groups.set(entry.entity, [entry]);
  }
  return groups;
}

function rowOf(entries: readonly Entry[]): { table: string; row: unknown }[] {
  const folded = foldEntity(entries);
  return folded?.row ? [{ table: folded.table, row: folded.row }] : [];
}

// Opening a database that is not there yet would make an empty one, which the product could not use.
async function bookIsThere(page: Page): Promise<void> {
  await until('the book is there', () =>
    page.evaluate(async (book) => (await indexedDB.databases()).some(({ name }) => name === book), bookName),
  );
}
