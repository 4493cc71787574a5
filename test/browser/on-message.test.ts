import * as fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onMessage, type Sender } from '../../src/browser/on-message';
import { ToBackground } from '../../src/messages/to-background';
import { forged } from '../messages/any-message';

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

describe('the sender of a message', () => {
  it.each([
    ['a surface', { url: 'chrome-extension://ours/src/today/index.html' }, true],
    [
      'our frame, under another host',
      { url: 'chrome-extension://3f1c/src/sidebar/index.html', origin: 'chrome-extension://ours' },
      true,
    ],
    ['a script in a page', { url: 'https://crm.example/7', origin: 'https://crm.example' }, false],
    ['a script in a page whose origin the browser does not tell', { url: 'https://crm.example/7' }, false],
    ['a script in a page without an origin', { url: 'https://crm.example/7', origin: 'null' }, false],
    [
      'a document of ours that is sandboxed',
      { url: 'chrome-extension://ours/src/sidebar/index.html', origin: 'null' },
      false,
    ],
    ['a page of another extension', { url: 'chrome-extension://other/a.html' }, false],
    ['a page whose address begins like ours', { url: 'https://chrome-extension.example/ours/' }, false],
    ['a blob of a page', { url: 'blob:https://crm.example/1', origin: 'https://crm.example' }, false],
    ['an unknown sender', {}, false],
  ])('%s', async (_, sender, isOurs) => {
    await say(sender);
    expect(senders).toMatchObject([{ isOurs }]);
  });

  it('has its origin according to the browser', async () => {
    await say({ url: 'https://crm.example:8443/7', tab: { id: 4 }, frameId: 0 });
    expect(senders).toEqual([{ tab: 4, frame: 0, origin: 'https://crm.example:8443', isOurs: false }]);
  });

  it('is taken for one of our pages by its origin only, and never causes an error', () => {
    const text = fc.oneof(
      fc.webUrl(),
      fc.constantFrom('chrome-extension://ours/x', 'null', '', 'about:blank', 'data:,'),
    );
    const origin = fc.constantFrom(
      'chrome-extension://ours',
      'chrome-extension://other',
      'null',
      '',
      'https://crm.example',
    );
    const sender = fc.record(
      {
        id: fc.constantFrom('ours', 'another', ''),
        url: text,
        origin,
        frameId: fc.nat(),
        tab: fc.record({ id: fc.nat() }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(forged(ToBackground), sender, (message, from) => {
        senders = [];
        const answer = fake.listener?.(message, from);
        if (from.id !== 'ours') expect(answer).toBeUndefined();
        const said = from.origin ?? from.url ?? '';
        for (const { isOurs } of senders)
          expect(isOurs).toBe(/^chrome-extension:\/\/ours(?:\/|$)/.test(said));
      }),
      { numRuns: 500 },
    );
  });

  it('is ignored if it is another extension', async () => {
    expect(say({ id: 'another', url: 'chrome-extension://ours/src/today/index.html' })).toBeUndefined();
    expect(senders).toEqual([]);
  });
});
