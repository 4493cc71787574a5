import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { handleMessage } from '../../src/background/handle-message';
import type { Sender } from '../../src/browser/on-message';
import { ToBackground } from '../../src/messages/to-background';
import { learned } from '../crm/taught/learned';

const fake = vi.hoisted(() => ({
  opened: [] as string[],
  stored: {} as Record<string, unknown>,
  failure: undefined as Error | undefined,
  asked: [] as unknown[],
  injected: [] as unknown[],
  tabUrl: '' as string | undefined,
  saved: {} as Record<string, unknown>,
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { getURL: (path: string) => path },
    tabs: {
      create: async ({ url }: { url: string }) => void fake.opened.push(url),
      sendMessage: async (...asked: unknown[]) => {
        fake.asked.push(asked);
        if (fake.failure) throw fake.failure;
        return true;
      },
      get: async () => ({ url: fake.tabUrl }),
    },
    scripting: { executeScript: async ({ files }: { files: string[] }) => void fake.injected.push(files) },
    storage: {
      local: {
        get: async () => fake.stored,
        set: async (items: object) => void Object.assign(fake.saved, items),
        remove: async () => undefined,
      },
    },
  },
}));

const done: string[] = [];
const actions = {
  refresh: async () => void done.push('refresh'),
  backUp: async () => undefined,
  afterErasing: async () => undefined,
  heal: () => Promise.resolve(),
  overdueThere: async () => 2,
  showRecord: async () => done.push('record') > 0,
};
const log = vi.spyOn(console, 'error');
beforeEach(() => {
  fake.opened = [];
  fake.failure = undefined;
  fake.asked = [];
  fake.injected = [];
  fake.stored = {};
  fake.saved = {};
  fake.tabUrl = `${pipedrive}/person/7`;
  done.length = 0;
  log.mockReset().mockReturnValue();
});
afterEach(() => void vi.clearAllMocks());

const pipedrive = 'https://acme.pipedrive.com';
const ana = { crm: 'pipedrive', tenant: 'acme', kind: 'person', id: '7' };
const page: Sender = { tab: 1, frame: 0, origin: 'https://crm.example', isOurs: false };
const frame: Sender = {
  tab: 1,
  frame: 3,
  tabAddress: `${pipedrive}/person/7`,
  origin: 'chrome-extension://ours',
  isOurs: true,
};
const ofOurs: ToBackground[] = [
  { type: 'book.changed' },
  { type: 'open', surface: 'options' },
  { type: 'open.record', contact: 'ana' },
  { type: 'frame.hello', nonce: 'n' },
  { type: 'frame.may-show', ref: ana },
  { type: 'frame.overdue' },
];

describe('messages that only our own documents may send', () => {
  it.each(ofOurs)('$type is done for them', async (message) => {
    await handleMessage(message, frame, actions);
    expect(log).not.toHaveBeenCalled();
  });

  it.each(ofOurs)('$type is refused for a script in a page, and logged', async (message) => {
    expect(await handleMessage(message, page, actions)).toBeUndefined();
    expect([fake.opened, done]).toEqual([[], []]);
    expect(log).toHaveBeenCalledOnce();
  });
});

describe('an eye at a contact', () => {
  it.each([
    ['what a contact page needs', {}, ['/contact-page.js']],
    [
      'the reader of headings first, if it says so',
      { byHeading: true },
      ['/page-heading.js', '/contact-page.js'],
    ],
    // Firefox sends it along.
    ['no reader for an undefined', { byHeading: undefined }, ['/contact-page.js']],
  ])('gets %s', async (_, more, scripts) => {
    const message = v.parse(ToBackground, { type: 'eye.at-contact', ...more });
    await handleMessage(message, page, actions);
    expect(fake.injected).toEqual([scripts]);
  });
});

describe('a page where the sheet is collapsed', () => {
  const layout = { collapsed: true, mode: 'dock', side: 'left', handleTop: 152 };

  it('gets the number on the handle, at its start and when it is collapsed', async () => {
    await handleMessage(
      { type: 'layout.keep', crm: 'demo', layout: { ...layout, collapsed: false } },
      page,
      actions,
    );
    await handleMessage({ type: 'layout.read', crm: 'demo' }, page, actions);
    expect(fake.injected).toEqual([]);
    await handleMessage({ type: 'layout.keep', crm: 'demo', layout }, page, actions);
    expect(fake.injected).toEqual([['/tab-count.js']]);
    fake.stored = { 'li:layout:demo': layout };
    expect(await handleMessage({ type: 'layout.read', crm: 'demo' }, page, actions)).toEqual(layout);
    expect(fake.injected).toEqual([['/tab-count.js'], ['/tab-count.js']]);
  });
});

describe('a second record of a CRM that is being taught', () => {
  const lesson = { url: 'https://own.example/clients/41', selector: 'h1', name: 'Ana' };
  const second = { type: 'lesson.second' as const, name: 'Bo' };
  const there = { ...page, origin: 'https://own.example' };
  beforeEach(() => {
    fake.stored = { 'li:teaching': lesson };
    fake.tabUrl = 'https://own.example/clients/57';
  });

  it('turns the CRM on, by its address as the browser knows it', async () => {
    expect(await handleMessage(second, there, actions)).toEqual({
      type: 'on',
      crmName: 'own.example',
      name: 'Bo',
      id: '57',
    });
    expect(fake.saved).toMatchObject({ 'li:origins': { 'https://own.example': 'taught-own-example' } });
  });

  it.each([
    ['is turned on there', 'https://own.example/clients/41', { 'https://own.example': 'espocrm' }],
    ['has that host', 'https://acme.pipedrive.com/clients/41', {}],
  ])('teaches nothing where a known CRM %s', async (_, url, origins) => {
    const { origin } = new URL(url);
    fake.stored = { 'li:teaching': { ...lesson, url }, 'li:origins': origins };
    fake.tabUrl = `${origin}/clients/57`;
    expect(await handleMessage(second, { ...page, origin }, actions)).toBeNull();
    expect(fake.saved).toEqual({});
  });

  it('must be confirmed if its id could be a word of the CRM', async () => {
    fake.tabUrl = 'https://own.example/clients/archive';
    expect(await handleMessage(second, there, actions)).toEqual({
      type: 'confirm',
      name: 'Bo',
      id: 'archive',
    });
    expect(fake.saved).toEqual({});
  });

  it.each([
    ['from another origin', page, lesson, 'https://own.example/clients/57'],
    ['in a tab that is elsewhere', there, lesson, 'https://other.example/clients/57'],
    ['without a lesson', there, undefined, 'https://own.example/clients/57'],
    ['with a broken lesson', there, { ...lesson, selector: 'a:has(b)' }, 'https://own.example/clients/57'],
  ])('teaches nothing %s', async (_, from, kept, url) => {
    fake.stored = { 'li:teaching': kept };
    fake.tabUrl = url;
    expect(await handleMessage(second, from, actions)).toBeNull();
    expect(fake.saved).toEqual({});
  });
});

describe('what was taught', () => {
  const lesson = { url: 'https://own.example/clients/41', selector: 'h1', name: 'Ana' };
  const { taught } = learned(lesson, new URL('https://own.example/clients/57'));

  it('is returned for the sender’s origin, whatever the message says', async () => {
    fake.stored = { 'li:taught': [taught], 'li:origins': { [taught.origin]: taught.id } };
    const asks = { type: 'taught.here' as const, origin: taught.origin };
    expect(await handleMessage(asks, page, actions)).toBeNull();
    expect(await handleMessage(asks, { ...page, origin: taught.origin }, actions)).toEqual(taught);
  });
});

describe('a hello', () => {
  const hello = { type: 'frame.hello', nonce: 'n' } as const;

  it('is answered by the script that made the frame', async () => {
    expect(await handleMessage(hello, frame, actions)).toEqual({ origin: pipedrive });
    expect(fake.asked).toEqual([[1, { type: 'frame.claim', nonce: 'n' }, { frameId: 0 }]]);
  });

  it.each([
    ['our frame, opened as a tab’s own page', { ...frame, frame: 0 }],
    ['a frame without a tab', { tabAddress: pipedrive, frame: 3, isOurs: true }],
    ['a frame in a tab whose address we may not read', { tab: 1, frame: 3, isOurs: true }],
  ])('of %s is asked of nobody', async (_, from: Sender) => {
    expect(await handleMessage(hello, from, actions)).toBeNull();
    expect(fake.asked).toEqual([]);
  });

  it('has no answer if no content script runs there, which is no error', async () => {
    fake.failure = new Error('Could not establish connection. Receiving end does not exist.');
    expect(await handleMessage(hello, frame, actions)).toBeNull();
    expect(log).not.toHaveBeenCalled();
  });

  it('is logged if it fails for any other reason', async () => {
    fake.failure = new Error('the browser is shutting down');
    expect(await handleMessage(hello, frame, actions)).toBeNull();
    expect(log).toHaveBeenCalledOnce();
  });
});

describe('which record a frame may show', () => {
  const mayShow = (ref: typeof ana) => handleMessage({ type: 'frame.may-show', ref }, frame, actions);

  it('is the one that the browser says the tab is at', async () => {
    expect(await mayShow(ana)).toBe(true);
  });

  it.each([
    ['another record', { ...ana, id: '8' }],
    ['another tenant', { ...ana, tenant: 'globex' }],
    ['another CRM', { ...ana, crm: 'hubspot' }],
    ['an unknown CRM', { ...ana, crm: '__proto__' }],
  ])('is not %s', async (_, ref) => {
    expect(await mayShow(ref)).toBe(false);
  });

  it('is none if the address may not be read', async () => {
    fake.tabUrl = undefined;
    expect(await mayShow(ana)).toBe(false);
  });

  it('is checked again a little later, because the browser may lag behind', async () => {
    fake.tabUrl = `${pipedrive}/person/6`;
    const answered = mayShow(ana);
    fake.tabUrl = `${pipedrive}/person/7`;
    expect(await answered).toBe(true);
  });
});
