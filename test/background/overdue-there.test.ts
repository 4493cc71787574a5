import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { overdueThere } from '../../src/background/overdue-there';
import type { Sender } from '../../src/browser/on-message';
import { refKey } from '../../src/domain/contact/contact-ref';
import { append } from '../../src/store/append';
import { Book } from '../../src/store/book';

const fake = vi.hoisted(() => ({
  url: '',
  who: undefined as unknown,
  stored: {} as Record<string, unknown>,
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { getURL: (path: string) => path },
    tabs: { sendMessage: async () => fake.who, get: async () => ({ url: fake.url }) },
    storage: { local: { get: async () => fake.stored } },
  },
}));
vi.stubGlobal('chrome', { storage: { local: { get: async () => fake.stored } } });

const ana = { crm: 'pipedrive', tenant: 'acme', kind: 'person', id: '7' };
const frame: Sender = { tab: 1, frame: 3, origin: 'chrome-extension://ours', isOurs: true };
const now = Date.UTC(2026, 10, 24, 12);
const made = (entity: string, by: 'us' | 'them', day: string) => ({
  kind: 'promise.made' as const,
  entity,
  contact: 'ana',
  data: { by, due: { type: 'day' as const, day } },
  text: { words: 'send it' },
});

let book: Book;
beforeEach(async () => {
  fake.url = 'https://acme.pipedrive.com/person/7';
  fake.who = { ref: ana, facts: { witness: true, name: 'Ana Ruiz', email: 'ana@example.com' } };
  fake.stored = {};
  book = new Book(`overdue-${Math.random()}`);
  await append(
    book,
    [
      { kind: 'ref.attached', entity: 'ana', contact: 'ana', data: { ref: ana }, text: {} },
      {
        kind: 'contact.named',
        entity: 'ana',
        contact: 'ana',
        data: {},
        text: { name: 'Ana Ruiz', email: 'ana@example.com' },
      },
      made('late', 'us', '2026-11-20'),
      made('later', 'us', '2026-11-23'),
      made('ahead', 'us', '2026-11-27'),
      made('theirs', 'them', '2026-11-20'),
    ],
    { now: now - 7 * 86_400_000 },
  );
});
afterEach(() => book.delete());

describe('what is overdue to the contact in a tab', () => {
  it('is our promises to them that are late', async () => {
    expect(await overdueThere(book, frame, now)).toBe(2);
  });

  it.each([
    ['shows no record', () => void (fake.who = null)],
    ['is at another record by now', () => void (fake.url = 'https://acme.pipedrive.com/person/8')],
    [
      'shows somebody else at their address',
      () => void (fake.who = { ref: ana, facts: { witness: true, name: 'Bo', email: 'bo@example.com' } }),
    ],
  ])('is not said where the page %s', async (_, happens) => {
    happens();
    expect(await overdueThere(book, frame, now)).toBeNull();
  });

  it('is not said of somebody the book does not know', async () => {
    const bo = { ...ana, id: '9' };
    fake.url = 'https://acme.pipedrive.com/person/9';
    fake.who = { ref: bo, facts: { witness: false } };
    expect(refKey(bo)).not.toBe(refKey(ana));
    expect(await overdueThere(book, frame, now)).toBeNull();
  });

  it('is not said while something is missing from the book', async () => {
    fake.stored = { 'li:mishap': { what: 'gone', restored: 0, missing: 3, left: 1, isWhole: false } };
    expect(await overdueThere(book, frame, now)).toBeNull();
  });
});
