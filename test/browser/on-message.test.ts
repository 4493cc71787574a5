import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onMessage, type Sender } from '../../src/browser/on-message';

type Listener = (raw: unknown, sender: object) => unknown;
const fake = vi.hoisted(() => ({ listener: undefined as Listener | undefined }));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'ours',
      getURL: (path: string) => `chrome-extension://ours/${path}`,
      onMessage: { addListener: (listener: Listener) => (fake.listener = listener) },
    },
  },
}));

let senders: Sender[];
beforeEach(() => {
  senders = [];
  onMessage(async (_, from) => void senders.push(from));
});
const say = (sender: object) => fake.listener?.({ type: 'book.changed' }, { id: 'ours', ...sender });

describe('who speaks', () => {
  it.each([
    ['a surface', { url: 'chrome-extension://ours/src/today/index.html' }, true],
    [
      'our frame, under another host',
      { url: 'chrome-extension://3f1c/src/sidebar/index.html', origin: 'chrome-extension://ours' },
      true,
    ],
    ['a script in a page', { url: 'https://crm.example/7', origin: 'https://crm.example' }, false],
    ['a script in a page that a browser says only the address of', { url: 'https://crm.example/7' }, false],
    ['a script in a page without an origin', { url: 'https://crm.example/7', origin: 'null' }, false],
    ['nobody knows who', {}, false],
  ])('%s', async (_, sender, isOurs) => {
    await say(sender);
    expect(senders).toMatchObject([{ isOurs }]);
  });

  it('is told by their origin as the browser says it', async () => {
    await say({ url: 'https://crm.example:8443/7', tab: { id: 4 }, frameId: 0 });
    expect(senders).toEqual([{ tab: 4, frame: 0, origin: 'https://crm.example:8443', isOurs: false }]);
  });

  it('is ignored where it is another extension', async () => {
    expect(say({ id: 'another', url: 'chrome-extension://ours/src/today/index.html' })).toBeUndefined();
    expect(senders).toEqual([]);
  });
});
