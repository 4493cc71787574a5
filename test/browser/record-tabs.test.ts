import { beforeEach, describe, expect, it, vi } from 'vitest';
import { focusTab, NotAWebPage, openAddress, tabsAt } from '../../src/browser/record-tabs';

const fake = vi.hoisted(() => {
  const asked: unknown[] = [];
  const note =
    (what: string, answer?: object) =>
    (...said: unknown[]) => {
      asked.push([what, ...said]);
      return Promise.resolve(answer);
    };
  return { asked, note };
});
vi.mock('webextension-polyfill', () => {
  const { note } = fake;
  const open = [
    { id: 3, windowId: 1, url: 'https://crm.example/a#b' },
    // A tab whose address we may not read, and one that is not a page of the user's.
    { id: 4, windowId: 1 },
    { windowId: 1, url: 'https://crm.example/c' },
  ];
  return {
    default: {
      runtime: { getURL: () => 'chrome-extension://id/' },
      tabs: {
        query: note('query', open),
        create: note('create', { windowId: 2 }),
        update: note('update'),
      },
      windows: { update: note('window') },
    },
  };
});

beforeEach(() => {
  fake.asked.length = 0;
});

describe('the tabs of records', () => {
  it('are those at one origin whose addresses may be read', async () => {
    expect(await tabsAt('https://crm.example')).toEqual([
      { id: 3, window: 1, url: new URL('https://crm.example/a#b') },
    ]);
    expect(fake.asked).toEqual([['query', { url: 'https://crm.example/*' }]]);
  });

  it('come to the front with their windows', async () => {
    await focusTab({ id: 3, window: 1 });
    expect(fake.asked).toEqual([
      ['update', 3, { active: true }],
      ['window', 1, { focused: true }],
    ]);
  });

  it('are opened at a web page, its query and hash included', async () => {
    await openAddress(new URL('https://crm.example/?id=1#Contact/view/1'));
    expect(fake.asked).toEqual([
      ['create', { url: 'https://crm.example/?id=1#Contact/view/1' }],
      ['window', 2, { focused: true }],
    ]);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd'])(
    'are never opened at %s',
    async (address) => {
      await expect(openAddress(new URL(address))).rejects.toThrow(NotAWebPage);
      expect(fake.asked).toEqual([]);
    },
  );
});
