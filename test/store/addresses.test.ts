import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { refKey } from '../../src/domain/contact/contact-ref';
import type { NewEntry } from '../../src/domain/journal/entry';
import { addressesOf, contactsWithAddress, saveAddress } from '../../src/store/addresses';
import { append } from '../../src/store/append';
import { Book } from '../../src/store/book';
import { bookOfEachTest } from './book-of-each-test';
import { joined, met } from './sample-entries';

const day = 24 * 60 * 60_000;
let book: Book;
bookOfEachTest((fresh) => {
  book = fresh;
});

const ref = (id: string) => ({ crm: 'hubspot', tenant: '1', kind: '0-1', id });
const pageOf = (id: string) => `https://app.hubspot.com/contacts/1/record/0-1/${id}`;
const bound = (contact: string, id: string): NewEntry => ({
  kind: 'ref.attached',
  entity: contact,
  contact,
  data: { ref: ref(id) },
  text: {},
});
const seen = async (contact: string) => (await addressesOf(book, contact)).map(({ url }) => url.href);
const put = (id: string, row: object) =>
  book.addresses.put({ refKey: refKey(ref(id)), address: '', seenAt: 1, ...row });

describe('where a record was last seen', () => {
  it('of a self-hosted CRM is on its own origin, also the first', async () => {
    const own = { ...ref('51'), tenant: 'https://crm.example:8443/base#db' };
    await saveAddress(book, own, 'https://crm.example/base/51', 1);
    expect(await book.addresses.count()).toBe(0);
    await saveAddress(book, own, 'https://crm.example:8443/base/51', 2);
    expect(await book.addresses.count()).toBe(1);
  });

  it('is not replaced by an address of another origin', async () => {
    await saveAddress(book, ref('51'), pageOf('51'), 1);
    await saveAddress(book, ref('51'), 'https://evil.example/phish', 2);
    expect(await book.addresses.toArray()).toMatchObject([{ address: pageOf('51') }]);
  });

  it('is the latest address saved', async () => {
    await append(book, [bound('ana', '51')]);
    await saveAddress(book, ref('51'), pageOf('51'), 1);
    await saveAddress(book, ref('51'), `${pageOf('51')}?tab=notes#x`, 2);
    expect(await seen('ana')).toEqual([`${pageOf('51')}?tab=notes#x`]);
  });

  it('is written again only if it has changed, or after a day', async () => {
    for (const now of [1, 2, day, day + 1]) await saveAddress(book, ref('51'), pageOf('51'), now);
    expect(await book.addresses.toArray()).toMatchObject([{ seenAt: day + 1 }]);
    await saveAddress(book, ref('51'), pageOf('51'), day + 2);
    expect(await book.addresses.toArray()).toMatchObject([{ seenAt: day + 1 }]);
  });

  it('is read for all joined contacts, the newest first', async () => {
    await append(book, [bound('ana', '51'), bound('bea', '52'), joined('ana', 'bea')]);
    await saveAddress(book, ref('51'), pageOf('51'), 1);
    await saveAddress(book, ref('52'), pageOf('52'), 2);
    expect(await seen('ana')).toEqual([pageOf('52'), pageOf('51')]);
    expect(await seen('bea')).toEqual([pageOf('52'), pageOf('51')]);
  });

  it('is not that of another contact', async () => {
    await append(book, [bound('ana', '51'), bound('bo', '52')]);
    await saveAddress(book, ref('52'), pageOf('52'), 1);
    expect(await seen('ana')).toEqual([]);
  });

  it.each([
    ['javascript:alert(1)'],
    ['data:text/html,x'],
    ['blob:https://app.hubspot.com/1'],
    ['not an address'],
    [''],
  ])('is neither saved nor read if it is not http(s): %s', async (address) => {
    await append(book, [bound('ana', '51')]);
    await saveAddress(book, ref('51'), address, 1);
    expect(await book.addresses.count()).toBe(0);
    await put('51', { address });
    expect(await seen('ana')).toEqual([]);
    expect(await contactsWithAddress(book, ['ana'])).toEqual(new Set());
  });

  it('is undefined if the row is invalid', async () => {
    await append(book, [bound('ana', '51')]);
    await put('51', { address: 7 });
    expect(await seen('ana')).toEqual([]);
  });
});

describe('contacts with an address', () => {
  it('are found for many at once, by their own records or those of joined contacts', async () => {
    await append(book, [
      bound('ana', '51'),
      met('ana2'),
      joined('ana', 'ana2'),
      bound('bo', '52'),
      met('cy'),
    ]);
    await saveAddress(book, ref('51'), pageOf('51'), 1);
    expect(await contactsWithAddress(book, ['ana', 'ana2', 'bo', 'cy', 'nobody'])).toEqual(
      new Set(['ana', 'ana2']),
    );
  });

  it('are none for an empty list', async () => {
    expect(await contactsWithAddress(book, [])).toEqual(new Set());
  });
});

it('adds its table to an older book, which keeps all its rows', async () => {
  const name = 'older addresses';
  const before = new Book(name);
  const tables = before.tables.map((table) => [table.name, table.schema] as const);
  await before.delete();
  const { Dexie } = await import('dexie');
  const old = new Dexie(name);
  const schema = ({ primKey, indexes }: (typeof tables)[number][1]) =>
    [primKey, ...indexes].map(({ src }) => src).join(',');
  old
    .version(1)
    .stores(
      Object.fromEntries(tables.filter(([one]) => one !== 'addresses').map(([one, of]) => [one, schema(of)])),
    );
  await old
    .table('contacts')
    .put({ id: 'ana', refs: [ref('51')], refKeys: [refKey(ref('51'))], metAt: 1, text: {} });
  old.close();
  const now = new Book(name);
  await saveAddress(now, ref('51'), pageOf('51'), 1);
  expect((await addressesOf(now, 'ana')).map(({ url }) => url.href)).toEqual([pageOf('51')]);
  await now.delete();
});
