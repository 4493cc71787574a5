import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { refreshBadge } from '../../src/background/refresh-badge';
import { Book } from '../../src/store/book';

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

const now = Date.UTC(2026, 10, 24, 12);
beforeEach(() => {
  vi.spyOn(Date, 'now').mockReturnValue(now);
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  vi.stubGlobal('chrome', { i18n: { getMessage: (key: string) => key } });
});
afterEach(() => vi.unstubAllGlobals());

describe('refreshBadge', () => {
  it('tries again in five minutes where the count failed', async () => {
    const book = new Book('refresh-badge');
    await book.open();
    vi.spyOn(book, 'rows').mockImplementation(() => {
      throw new Error('the disk does not answer');
    });
    await refreshBadge(book);
    expect(fake.badge).toBe('!');
    expect(fake.alarms).toEqual([now + 5 * 60_000]);
    await book.delete();
  });
});
