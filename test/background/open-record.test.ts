import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { openRecord, type RecordTabs } from '../../src/background/open-record';
import type { OpenTab } from '../../src/browser/record-tabs';
import { refKey, type ContactRef } from '../../src/domain/contact/contact-ref';
import type { NewEntry } from '../../src/domain/journal/entry';
import { saveAddress } from '../../src/store/addresses';
import { append } from '../../src/store/append';
import type { Book } from '../../src/store/book';
import { bookOfEachTest } from '../store/book-of-each-test';

let book: Book;
let opened: string[];
let shown: number[];
bookOfEachTest((fresh) => {
  book = fresh;
  opened = [];
  shown = [];
});

const ref = (id: string): ContactRef => ({ crm: 'hubspot', tenant: '1', kind: '0-1', id });
const pageOf = (id: string) => `https://app.hubspot.com/contacts/1/record/0-1/${id}`;
const bound = (contact: string, to: ContactRef): NewEntry => ({
  kind: 'ref.attached',
  entity: contact,
  contact,
  data: { ref: to },
  text: {},
});

interface Browser {
  readonly tabs?: readonly string[];
  readonly taught?: unknown;
}

const browser = ({ tabs = [], taught = [] }: Browser): RecordTabs => ({
  readTaught: () => Promise.resolve(taught),
  tabsAt: (origin) => {
    const all = tabs.map((url, id): OpenTab => ({ id, window: 1, url: new URL(url) }));
    return Promise.resolve(all.filter(({ url }) => url.origin === origin));
  },
  focusTab: ({ id }) => Promise.resolve(void shown.push(id)),
  openAddress: (url) => Promise.resolve(void opened.push(url.href)),
});
const open = (contact: string, here: Browser = {}) => openRecord(book, contact, browser(here));

describe('opening a record', () => {
  beforeEach(() => append(book, [bound('ana', ref('51'))]));

  it('opens the address at which it was last seen, unchanged', async () => {
    await saveAddress(book, ref('51'), `${pageOf('51')}/?interaction=note#x`, 1);
    expect(await open('ana')).toBe(true);
    expect([opened, shown]).toEqual([[`${pageOf('51')}/?interaction=note#x`], []]);
  });

  it('goes to the tab that shows this record, by any of its addresses', async () => {
    await saveAddress(book, ref('51'), pageOf('51'), 1);
    const tabs = [pageOf('52'), 'https://app.hubspot.com/contacts/1/contact/51?tab=2', pageOf('51')];
    expect(await open('ana', { tabs })).toBe(true);
    expect([opened, shown]).toEqual([[], [1]]);
  });

  it('goes to no tab of another record or account', async () => {
    await saveAddress(book, ref('51'), pageOf('51'), 1);
    const tabs = [pageOf('511'), 'https://app.hubspot.com/contacts/2/record/0-1/51'];
    await open('ana', { tabs });
    expect([opened, shown]).toEqual([[pageOf('51')], []]);
  });

  it('cannot if no address is known', async () => {
    expect(await open('ana')).toBe(false);
    expect(await open('nobody')).toBe(false);
    expect([opened, shown]).toEqual([[], []]);
  });

  it.each([
    ['is another’s', pageOf('52')],
    ['is a list’s', 'https://app.hubspot.com/contacts/1/contacts'],
    ['is at another host', 'https://app.hubspot.com.evil.example/contacts/1/record/0-1/51'],
    ['is no web page’s', 'javascript:alert(1)'],
  ])('cannot where the address %s', async (_, address) => {
    await book.addresses.put({ refKey: refKey(ref('51')), address, seenAt: 1 });
    expect(await open('ana')).toBe(false);
    expect([opened, shown]).toEqual([[], []]);
  });

  it('uses the newest address of merged contacts, and an older one if that is no record page', async () => {
    const edge = { a: 'ana', b: 'bea' };
    await append(book, [
      bound('bea', ref('52')),
      { kind: 'contacts.joined', entity: 'e', contact: 'ana', data: edge, text: {} },
    ]);
    await saveAddress(book, ref('51'), pageOf('51'), 1);
    await saveAddress(book, ref('52'), pageOf('52'), 2);
    await open('ana');
    await book.addresses.put({ refKey: refKey(ref('52')), address: pageOf('99'), seenAt: 3 });
    await open('bea');
    expect(opened).toEqual([pageOf('52'), pageOf('51')]);
  });
});

describe('opening a record of a CRM that the user has taught', () => {
  const origin = 'https://crm.acme.example';
  const own: ContactRef = { crm: 'taught-acme', tenant: origin, kind: 'clients/:id', id: '7' };
  const taught = [
    {
      v: 1,
      id: 'taught-acme',
      name: 'Acme',
      origin,
      shapes: [
        {
          slots: [
            { in: 'path', at: '0', is: 'literal', text: 'clients' },
            { in: 'path', at: '1', is: 'id', look: 'digits' },
          ],
        },
      ],
    },
  ];
  beforeEach(async () => {
    await append(book, [bound('ana', own)]);
    await saveAddress(book, own, `${origin}/clients/7`, 1);
  });

  it('opens it by the taught address form', async () => {
    expect(await open('ana', { taught })).toBe(true);
    expect(opened).toEqual([`${origin}/clients/7`]);
  });

  it('cannot once the CRM was removed, because nothing identifies its addresses', async () => {
    expect(await open('ana')).toBe(false);
    expect(opened).toEqual([]);
  });
});

it('opens a self-hosted record at its own origin only', async () => {
  const own: ContactRef = { crm: 'demo', tenant: 'http://127.0.0.1:4173', kind: 'people', id: 'q' };
  await append(book, [bound('q', own)]);
  await saveAddress(book, own, 'http://127.0.0.1:9999/crm/people/q', 1);
  expect(await open('q')).toBe(false);
  await saveAddress(book, own, 'http://127.0.0.1:4173/crm/people/q', 2);
  expect(await open('q')).toBe(true);
  expect(opened).toEqual(['http://127.0.0.1:4173/crm/people/q']);
});
