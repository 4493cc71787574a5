import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { ContactRef } from '../../src/domain/contact/contact-ref';
import { append } from '../../src/store/append';
import type { Book } from '../../src/store/book';
import { lookalikeOf } from '../../src/store/lookalikes';
import { isTrusted, saveSighting } from '../../src/store/save-sighting';
import { sightingOf } from '../../src/store/sightings';
import { bookOfEachTest } from './book-of-each-test';

let book: Book;
bookOfEachTest((fresh) => {
  book = fresh;
});

const thread: ContactRef = {
  crm: 'gmail',
  tenant: '-',
  kind: 'thread',
  id: 'FMfcgzQbdrXkWvbTgLqHnDsVfJpRcMzK',
};
const record: ContactRef = { crm: 'hubspot', tenant: '1', kind: '0-1', id: '51' };
const ourselves = { name: 'Sam Seller', email: 'sam@seller.example', witness: false };

async function seen(ref: ContactRef, visits: number) {
  for (let at = 0; at < visits; at++)
    await saveSighting(book, ref, ourselves, at, await sightingOf(book, ref));
  const sighting = await sightingOf(book, ref);
  return sighting && isTrusted(sighting);
}

describe('an e-mail thread, which shows who wrote first', () => {
  it('is never trusted for a name, however often it shows the same one; a record is after two visits', async () => {
    expect(await seen(thread, 5)).toBe(false);
    expect(await seen(record, 1)).toBe(false);
    expect(await seen(record, 2)).toBe(true);
  });

  it('makes no lookalike', async () => {
    const sam = { entity: 'sam', contact: 'sam', data: {} };
    await append(book, [
      { ...sam, kind: 'contact.met', text: { name: 'Sam' } },
      { ...sam, kind: 'contact.named', text: { email: ourselves.email } },
    ]);
    expect(await lookalikeOf(book, thread, ourselves)).toBeUndefined();
    expect(await lookalikeOf(book, record, ourselves)).toMatchObject({ why: 'email' });
  });
});
