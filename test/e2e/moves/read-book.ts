import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { bookName } from '../../../src/store/book';

const Row = v.looseObject({});
const Contact = v.looseObject({
  id: v.string(),
  refs: v.array(v.looseObject({ id: v.string() })),
  text: v.record(v.string(), v.string()),
});
const Sighting = v.looseObject({
  ref: v.looseObject({ id: v.string() }),
  facts: v.looseObject({
    name: v.optional(v.string()),
    company: v.optional(v.string()),
    email: v.optional(v.string()),
    phone: v.optional(v.string()),
  }),
});
const Written = v.object({
  journal: v.array(v.looseObject({ contact: v.string(), text: Row })),
  contacts: v.array(Contact),
  sightings: v.array(Sighting),
  drafts: v.array(v.looseObject({ key: v.string(), text: v.string() })),
});
export type WrittenBook = v.InferOutput<typeof Written>;

/** Reads what stands on disk, past the product's own code, from a page of the extension. */
export async function readBook(page: Page): Promise<WrittenBook> {
  return v.parse(Written, await page.evaluate(readTables, bookName));
}

function readTables(book: string): Promise<unknown> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open(book);
    opening.addEventListener('error', () => fail(opening.error ?? new Error('open')));
    opening.addEventListener('success', () => {
      const tables = ['journal', 'contacts', 'sightings', 'drafts'];
      const transaction = opening.result.transaction(tables);
      const all = tables.map((table) => [table, transaction.objectStore(table).getAll()] as const);
      transaction.addEventListener('abort', () => fail(transaction.error ?? new Error('read')));
      transaction.addEventListener('complete', () => {
        opening.result.close();
        done(Object.fromEntries(all.map(([table, request]) => [table, request.result])));
      });
    });
  });
}
