// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import type { PageRoots } from '../../../src/content/guard/page-roots';
import { fakeExtension } from '../fake-extension';

let pageRoots: () => PageRoots;
beforeEach(async () => {
  vi.useFakeTimers();
  fakeExtension();
  // As Firefox has it.
  Object.defineProperty(HTMLElement.prototype, 'openOrClosedShadowRoot', {
    configurable: true,
    get(this: HTMLElement) {
      return this.shadowRoot;
    },
  });
  ({ pageRoots } = await import('../../../src/content/guard/page-roots'));
  document.body.innerHTML = '';
});

/** Adds an element with a root that has another in it, and returns both roots. */
function nested(): ShadowRoot[] {
  const outer = document.createElement('div');
  document.body.append(outer);
  const root = outer.attachShadow({ mode: 'open' });
  const inner = document.createElement('x-part');
  root.append(inner);
  return [root, inner.attachShadow({ mode: 'open' })];
}

it('finds roots within roots', () => {
  const roots = nested();
  const found = pageRoots();
  found.lookForAll();
  expect([...found.trees()].slice(1)).toEqual(roots);
});

it('asks again for each press, not for its click: that comes at once', () => {
  const found = pageRoots();
  found.lookForAll();
  nested();
  found.lookForAll();
  expect([...found.trees()]).toHaveLength(1);
  vi.advanceTimersByTime(300);
  found.lookForAll();
  expect([...found.trees()]).toHaveLength(3);
});

it('goes on where it stopped, and begins anew at the end', () => {
  const found = pageRoots();
  const roots = nested();
  // One element at a time: the clock of this test stands still otherwise.
  const lookOn = () => {
    for (let n = 0; n < 20; n++) found.look(0);
  };
  lookOn();
  expect([...found.trees()]).toHaveLength(3);
  roots[0]?.host.remove();
  lookOn();
  expect([...found.trees()]).toHaveLength(1);
});

it('keeps no root of an element that was taken out of the page', () => {
  const found = pageRoots();
  const [root] = nested();
  found.lookForAll();
  found.rest();
  expect([...found.trees()]).toHaveLength(1);
  root?.host.remove();
  found.lookForAll();
  expect([...found.trees()].slice(1)).toEqual([]);
});
