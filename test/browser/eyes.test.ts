import { beforeEach, describe, expect, it, vi } from 'vitest';
import { inject, openEyes, registerEyes, type Eye } from '../../src/browser/eyes';

interface Script {
  readonly id: string;
  readonly matches: readonly string[];
  readonly js: readonly string[];
}

const fake = vi.hoisted(() => ({
  scripts: new Map<string, unknown>(),
  session: new Map<string, unknown>(),
  tabs: [] as { id?: number; url: string }[],
  asked: [] as unknown[],
  injected: [] as unknown[],
  refusal: undefined as Error | undefined,
}));

vi.mock('webextension-polyfill', () => {
  const { scripts, session, asked, injected } = fake;
  const put = (what: string) => async (given: Script[]) => {
    if (given.length) asked.push([what, ...given.map(({ id }) => id)]);
    for (const script of given) {
      if (scripts.has(script.id) !== (what === 'update')) throw new Error(`${what} of ${script.id}`);
      // As Chromium stores them.
      scripts.set(script.id, { ...script, js: script.js.map((file) => file.slice(1)) });
    }
  };
  return {
    default: {
      scripting: {
        getRegisteredContentScripts: async () => [...scripts.values()],
        updateContentScripts: put('update'),
        registerContentScripts: put('register'),
        unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
          asked.push(['unregister', ...ids]);
          for (const id of ids) scripts.delete(id);
        },
        executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
          if (fake.refusal) throw fake.refusal;
          injected.push([target.tabId, ...files]);
        },
      },
      storage: {
        session: {
          get: async (key: string) => (session.has(key) ? { [key]: session.get(key) } : {}),
          set: async (items: object) =>
            Object.entries(items).forEach(([key, value]) => session.set(key, value)),
        },
      },
      tabs: {
        query: async ({ url }: { url: string[] }) =>
          fake.tabs.filter(
            (tab) => url.length === 0 || url.some((one) => tab.url.startsWith(one.slice(0, -1))),
          ),
      },
    },
  };
});

const eye = (id: string, ...hosts: string[]): Eye => ({
  id,
  matches: hosts.map((host) => `https://${host}.example/*`),
  scripts: [`/crm/${id}.js`, '/eye.js'],
});
beforeEach(() => {
  for (const kept of [fake.scripts, fake.session]) kept.clear();
  for (const list of [fake.tabs, fake.asked, fake.injected]) list.length = 0;
  fake.refusal = undefined;
});

describe('registering the eyes', () => {
  it('registers nothing if each is registered already', async () => {
    await registerEyes([eye('a', 'one'), eye('b', 'two')]);
    expect(fake.asked).toEqual([['register', 'a', 'b']]);
    await registerEyes([eye('b', 'two'), eye('a', 'one')]);
    expect(fake.asked).toHaveLength(1);
  });

  it('updates one whose pages have changed, and leaves the others alone', async () => {
    await registerEyes([eye('a', 'one'), eye('b', 'two')]);
    await registerEyes([eye('a', 'one', 'more'), eye('b', 'two')]);
    expect(fake.asked.slice(1)).toEqual([['update', 'a']]);
  });

  it('updates one whose scripts have changed, as after an update', async () => {
    await registerEyes([eye('a', 'one')]);
    await registerEyes([{ ...eye('a', 'one'), scripts: ['/taught-eye.js'] }]);
    expect(fake.scripts.get('a')).toMatchObject({ js: ['taught-eye.js'] });
  });

  it('removes only the one that is no longer granted', async () => {
    await registerEyes([eye('a', 'one'), eye('b', 'two')]);
    await registerEyes([eye('b', 'two')]);
    expect(fake.asked.slice(1)).toEqual([['unregister', 'a']]);
  });
});

describe('opening the eyes in open tabs', () => {
  it('injects each into its own pages, once while the browser runs', async () => {
    fake.tabs.push(
      { id: 1, url: 'https://one.example/x' },
      { id: 2, url: 'https://two.example/' },
      { url: 'https://one.example/' },
    );
    await openEyes([eye('a', 'one')]);
    await openEyes([eye('a', 'one')]);
    expect(fake.injected).toEqual([[1, '/crm/a.js', '/eye.js']]);
  });

  it('touches no tab if nothing is granted', async () => {
    fake.tabs.push({ id: 1, url: 'https://one.example/' });
    await openEyes([]);
    expect(fake.injected).toEqual([]);
  });

  it('injects one that was granted, revoked and granted again', async () => {
    fake.tabs.push({ id: 1, url: 'https://one.example/' });
    await openEyes([eye('a', 'one')]);
    await openEyes([]);
    await openEyes([eye('a', 'one')]);
    expect(fake.injected).toHaveLength(2);
  });

  it('injects a second CRM on a host that has one already', async () => {
    fake.tabs.push({ id: 1, url: 'https://one.example/' });
    await openEyes([eye('a', 'one')]);
    await openEyes([eye('a', 'one'), eye('b', 'one')]);
    expect(fake.injected).toEqual([
      [1, '/crm/a.js', '/eye.js'],
      [1, '/crm/b.js', '/eye.js'],
    ]);
  });

  it('does it again at the next start if it did not finish', async () => {
    fake.tabs.push({ id: 1, url: 'https://one.example/' });
    fake.refusal = new Error('the browser is going down');
    await expect(openEyes([eye('a', 'one')])).rejects.toThrow('going down');
    fake.refusal = undefined;
    await openEyes([eye('a', 'one')]);
    expect(fake.injected).toHaveLength(1);
  });
});

describe('a script for a page', () => {
  it.each([
    'No tab with id: 7.',
    'Frame with ID 0 was removed.',
    'The tab was closed.',
    'Frame with ID 0 is showing error page',
    'Missing host permission for the tab',
    'Invalid tab ID: 7',
  ])('that went away meanwhile is no error: %s', async (words) => {
    fake.refusal = new Error(words);
    await expect(inject(7, 0, ['/eye.js'])).resolves.toBeUndefined();
  });

  it('that cannot be read is an error', async () => {
    fake.refusal = new Error('Could not load file: eye.js');
    await expect(inject(7, 0, ['/eye.js'])).rejects.toThrow('Could not load file');
  });
});
