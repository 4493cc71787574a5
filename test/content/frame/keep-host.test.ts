// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepHost } from '../../../src/content/frame/keep-host';

let host: HTMLElement;
let life: AbortController;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  life = new AbortController();
  host = document.createElement('last-impression');
  document.documentElement.append(host);
});
afterEach(() => {
  life.abort();
  host.remove();
  vi.useRealTimers();
});

const isThere = () => host.parentNode === document.documentElement;
const throwOut = async () => {
  host.remove();
  await Promise.resolve();
  await new Promise((done) => setTimeout(done));
};

it('puts the host back, at most three times a minute', async () => {
  const changed = vi.fn();
  const keep = keepHost(host, changed, life.signal);
  for (let n = 1; n <= 3; n++) {
    await throwOut();
    expect(isThere(), `${n}`).toBe(true);
  }
  await throwOut();
  expect(isThere()).toBe(false);
  expect(changed).toHaveBeenCalledTimes(4);
  // The user moves on, which is a reason to try, but not yet.
  keep();
  expect(isThere()).toBe(false);
  vi.advanceTimersByTime(60_000);
  keep();
  expect(isThere()).toBe(true);
});

it('puts the host into a document that was rendered anew', async () => {
  const before = document.documentElement;
  keepHost(host, () => undefined, life.signal);
  const anew = document.createElement('html');
  anew.append(document.createElement('head'), document.createElement('body'));
  before.remove();
  document.append(anew);
  await new Promise((done) => setTimeout(done));
  expect(host.parentNode).toBe(anew);
});

it('leaves it out once it has ended', async () => {
  keepHost(host, () => undefined, life.signal);
  life.abort();
  await throwOut();
  expect(isThere()).toBe(false);
});

it('watches only the children of the document and of its root', () => {
  const observe = vi.spyOn(MutationObserver.prototype, 'observe');
  keepHost(host, () => undefined, life.signal);
  expect(observe.mock.calls.map(([node, how]) => [node, how])).toEqual([
    [document, { childList: true }],
    [document.documentElement, { childList: true }],
  ]);
  observe.mockRestore();
});
