// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerWithin } from '../../src/content/frame/await-answer';
import type { Crm } from '../../src/crm/crm';
import { usualLayout } from '../../src/domain/layout/layout';
import { fakeExtension } from './fake-extension';

const crm: Crm = {
  id: 'demo',
  name: 'Demo',
  standing: 'supported',
  hosts: ['https://crm.example/*'],
  shapes: [],
  page: { name: [] },
};
const ref = { crm: 'demo', tenant: '-', kind: 'people', id: '7' };

const life = new AbortController();
let root: ShadowRoot;
beforeEach(() => {
  vi.useFakeTimers();
  // The test's document loads no frames, and says so.
  vi.spyOn(console, 'error').mockReturnValue();
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, options) {
    root = attach.call(this, { ...options, mode: 'open' });
    return root;
  });
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const frame = () => root.querySelector('iframe');
const isHandleSeen = () =>
  [...root.children].some((one) => !one.matches('iframe') && one instanceof HTMLElement && !one.hidden);

describe('a frame that never answers', () => {
  it('is replaced once, then by the handle, which makes another', async () => {
    fakeExtension({ 'li:layout:demo': { ...usualLayout, collapsed: true } });
    const { makeSidebarHost } = await import('../../src/content/sidebar-host');
    const sheet = makeSidebarHost(crm, life, () => undefined);
    sheet.show(ref);
    await vi.advanceTimersByTimeAsync(10 * answerWithin);
    expect(frame()).toBeNull();
    expect(isHandleSeen()).toBe(true);
    sheet.toggle();
    const first = frame();
    expect(first).not.toBeNull();
    expect(isHandleSeen()).toBe(false);
    await vi.advanceTimersByTimeAsync(answerWithin);
    const second = frame();
    expect(second).not.toBe(first);
    await vi.advanceTimersByTimeAsync(answerWithin);
    expect(isHandleSeen()).toBe(true);
    sheet.toggle();
    expect(frame()).not.toBe(second);
    expect(isHandleSeen()).toBe(false);
  });
});
