import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { refresh } from '../../src/background/refresh';
import type { Notifier } from '../../src/background/remind';
import { dueAtInstant } from '../../src/domain/due/due-at';
import { append } from '../../src/store/append';
import { Book } from '../../src/store/book';
import { readLastLook } from '../../src/store/last-look';

const fake = vi.hoisted(() => ({ alarms: [] as number[], badge: '' }));
vi.mock('webextension-polyfill', () => ({
  default: {
    alarms: {
      get: () => Promise.resolve(undefined),
      create: (_: string, { when }: { when: number }) => void fake.alarms.push(when),
      clear: () => Promise.resolve(true),
    },
    action: {
      setBadgeText: ({ text }: { text: string }) => Promise.resolve(void (fake.badge = text)),
      setBadgeBackgroundColor: () => Promise.resolve(),
      setBadgeTextColor: () => Promise.resolve(),
      setTitle: () => Promise.resolve(),
    },
    storage: { local: { set: () => Promise.resolve(), remove: () => Promise.resolve() } },
  },
}));

const hour = 3_600_000;
const now = Date.UTC(2026, 10, 24, 12);
const silent: Notifier = {
  mayNotify: () => Promise.resolve(false),
  show: () => Promise.resolve(),
  getMessage: (key) => key,
  locale: 'en',
};
const allWell = () => Promise.resolve(undefined);
let book: Book;
beforeEach(async () => {
  book = new Book('refresh');
  fake.alarms = [];
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  vi.stubGlobal('chrome', { i18n: { getMessage: (key: string) => key } });
  await book.open();
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await book.delete();
});

const promise = (due: number) =>
  append(
    book,
    [
      {
        kind: 'promise.made',
        entity: `p${due}`,
        contact: 'ana',
        data: { by: 'us', due: dueAtInstant(due, 'UTC'), cushion: 0 },
        text: { words: 'Send the quote' },
      },
    ],
    { now: now - 3 * hour },
  );

const readFails = () => {
  throw new Error('the disk does not answer');
};

describe('refresh', () => {
  it('judges badge, alarm and reminders by the one instant it is given, whatever the clock says meanwhile', async () => {
    await promise(now - 1);
    await promise(now + 48 * hour);
    vi.spyOn(Date, 'now').mockReturnValue(now + 72 * hour);
    await refresh(book, silent, now, allWell);
    expect(fake.badge).toBe('1');
    expect(fake.alarms).toEqual([now + 48 * hour]);
    expect((await readLastLook(book))?.now).toBe(now);
    expect(console.error).not.toHaveBeenCalled();
  });

  it.each([
    ['the settings cannot be read', 'settings'],
    ['the promises cannot be read', 'rows'],
  ] as const)('shows `!` and tries again in five minutes if %s', async (_, method) => {
    if (method === 'rows') vi.spyOn(book, 'rows').mockImplementation(readFails);
    else vi.spyOn(book.settings, 'toArray').mockImplementation(readFails);
    await refresh(book, silent, now, allWell);
    expect(fake.badge).toBe('!');
    expect(fake.alarms).toEqual([now + 5 * 60_000]);
  });
});
