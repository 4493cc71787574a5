import type { Table } from 'dexie';
import * as v from 'valibot';
import { Contact } from '../../domain/contact/contact';
import { talliesOf } from '../../domain/figures/day-tally';
import { Impression } from '../../domain/impression/impression';
import { joinTrends, trendOf, type Trend } from '../../domain/trend/trend';
import type { Book } from '../book';
import { findRowOf } from './find-keys';
import { readable } from './readable';
import { slideRowOf } from './slide-row';

/** A new one for each change of what the lists hold. */
export const listsVersion = 1;

/** How many rows are read at once. */
const page = 5000;

/**
 * Makes all lists anew from the book's rows. Rows that cannot be read are in none. Must be called inside a transaction over the book, the
 * lists and `meta`.
 */
export async function makeLists(book: Book): Promise<void> {
  await Promise.all([book.finds.clear(), book.days.clear(), book.slides.clear()]);
  await makeFinds(book);
  await makeDaysAndSlides(book);
  await book.meta.put({ key: 'lists', version: listsVersion });
}

async function makeFinds(book: Book): Promise<void> {
  const holders = new Map<string, number>();
  for await (const contacts of pagesOf(book.rows('contacts'), Contact))
    for (const key of contacts.flatMap(({ refKeys }) => refKeys))
      holders.set(key, (holders.get(key) ?? 0) + 1);
  for await (const contacts of pagesOf(book.rows('contacts'), Contact)) {
    const isShared = ({ refKeys }: Contact) => refKeys.some((key) => (holders.get(key) ?? 0) > 1);
    await book.finds.bulkPut(contacts.map((contact) => findRowOf(contact, isShared(contact))));
  }
}

async function makeDaysAndSlides(book: Book): Promise<void> {
  const days: ReturnType<typeof talliesOf> = new Map();
  const trends = new Map<string, Trend>();
  for await (const impressions of pagesOf(book.rows('impressions'), Impression)) {
    talliesOf(impressions, days);
    for (const impression of impressions) {
      const trend = trendOf([impression]);
      const before = trends.get(impression.contact);
      if (trend) trends.set(impression.contact, before ? joinTrends(before, trend) : trend);
    }
  }
  await book.days.bulkPut([...days.values()]);
  await book.slides.bulkPut([...trends].map(([contact, trend]) => slideRowOf(contact, trend)));
}

async function* pagesOf<S extends v.GenericSchema>(
  table: Table<unknown, string, unknown>,
  schema: S,
): AsyncGenerator<v.InferOutput<S>[]> {
  const Keyed = v.object({ id: v.string() });
  for (let after: string | undefined; ;) {
    const from = after === undefined ? table.orderBy(':id') : table.where(':id').above(after);
    const rows = await from.limit(page).toArray();
    yield readable(schema, rows);
    if (rows.length < page) return;
    after = v.parse(Keyed, rows.at(-1)).id;
  }
}
