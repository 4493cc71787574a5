import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { handleMessage } from '../../src/background/handle-message';
import type { Sender } from '../../src/browser/on-message';
import { learnFrom } from '../../src/crm/taught/lesson';
import type { ToBackground } from '../../src/messages/to-background';

const fake = vi.hoisted(() => ({
  opened: [] as string[],
  stored: {} as Record<string, unknown>,
  failure: undefined as Error | undefined,
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { getURL: (path: string) => path },
    tabs: {
      create: async ({ url }: { url: string }) => void fake.opened.push(url),
      sendMessage: async () => {
        if (fake.failure) throw fake.failure;
        return true;
      },
    },
    storage: { local: { get: async () => fake.stored } },
  },
}));

const done: string[] = [];
const actions = {
  refresh: async () => void done.push('refresh'),
  showRecord: async () => done.push('record') > 0,
};
const log = vi.spyOn(console, 'error');
beforeEach(() => {
  fake.opened = [];
  fake.failure = undefined;
  done.length = 0;
  log.mockReset().mockReturnValue();
});
afterEach(() => void vi.clearAllMocks());

const page: Sender = { tab: 1, frame: 0, origin: 'https://crm.example', isOurs: false };
const frame: Sender = { tab: 1, frame: 3, origin: 'chrome-extension://ours', isOurs: true };
const ofOurs: ToBackground[] = [
  { type: 'book.changed' },
  { type: 'open', surface: 'options' },
  { type: 'open.record', contact: 'ana' },
  { type: 'frame.hello', nonce: 'n' },
];

describe('what only our own documents may ask', () => {
  it.each(ofOurs)('$type is done for them', async (message) => {
    await handleMessage(message, frame, actions);
    expect(log).not.toHaveBeenCalled();
  });

  it.each(ofOurs)('$type is not done for a script in a page, and said in the log', async (message) => {
    expect(await handleMessage(message, page, actions)).toBeUndefined();
    expect([fake.opened, done]).toEqual([[], []]);
    expect(log).toHaveBeenCalledOnce();
  });
});

describe('what was taught', () => {
  const lesson = { url: 'https://own.example/clients/41', selector: 'h1', name: 'Ana' };
  const taught = learnFrom(lesson, new URL('https://own.example/clients/57'), [])?.taught;
  if (!taught) throw new Error('nothing was learned');

  it('is given for the origin that spoke, whatever it says itself', async () => {
    fake.stored = { 'li:taught': [taught], 'li:origins': { [taught.origin]: taught.id } };
    const asks = { type: 'taught.here' as const, origin: taught.origin };
    expect(await handleMessage(asks, page, actions)).toBeNull();
    expect(await handleMessage(asks, { ...page, origin: taught.origin }, actions)).toEqual(taught);
  });
});

describe('a hello', () => {
  const hello = { type: 'frame.hello', nonce: 'n' } as const;

  it('is answered by the script that made the frame', async () => {
    expect(await handleMessage(hello, frame, actions)).toBe(true);
  });

  it('has no answer where no script is, which is no error', async () => {
    fake.failure = new Error('Could not establish connection. Receiving end does not exist.');
    expect(await handleMessage(hello, frame, actions)).toBe(false);
    expect(log).not.toHaveBeenCalled();
  });

  it('is logged where it fails for any other reason', async () => {
    fake.failure = new Error('the browser is shutting down');
    expect(await handleMessage(hello, frame, actions)).toBe(false);
    expect(log).toHaveBeenCalledOnce();
  });
});
