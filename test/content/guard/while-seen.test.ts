// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whileSeen } from '../../../src/content/guard/while-seen';

let element: HTMLElement;
let frame: HTMLIFrameElement;
let looks = 0;
let rests = 0;
let nextFrame: FrameRequestCallback | undefined;
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (act: FrameRequestCallback) => (nextFrame = act));
  element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  frame = document.createElement('iframe');
  root.append(frame);
  element.style.visibility = 'hidden';
  [looks, rests] = [0, 0];
  whileSeen(
    { element, root },
    () => looks++,
    () => rests++,
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Returns how often it looks in a while. */
async function looksIn(ms: number): Promise<number> {
  const before = looks;
  await vi.advanceTimersByTimeAsync(ms);
  return looks - before;
}

it('does not look while the host is hidden', async () => {
  expect(await looksIn(5_000)).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});

it('looks four times a second while the sheet is open and shown, and then no more', async () => {
  element.style.visibility = 'visible';
  expect(await looksIn(1_000)).toBeGreaterThanOrEqual(4);
  element.style.visibility = 'hidden';
  await looksIn(250);
  expect(await looksIn(5_000)).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
  expect(rests).toBe(2);
});

it('looks on whatever the page calls visible', async () => {
  element.style.visibility = 'visible';
  await looksIn(250);
  element.style.visibility = 'inherit';
  expect(await looksIn(1_000)).toBeGreaterThanOrEqual(4);
});

it('does not look while the sheet is collapsed to its handle', async () => {
  frame.hidden = true;
  element.style.visibility = 'visible';
  expect(await looksIn(5_000)).toBe(0);
});

it('waits in a tab in the background for the frame in which it is seen again', async () => {
  element.style.visibility = 'visible';
  await looksIn(250);
  let hidden = true;
  Object.defineProperty(Object.getPrototypeOf(document), 'hidden', { configurable: true, get: () => hidden });
  await looksIn(250);
  expect(await looksIn(5_000)).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
  hidden = false;
  nextFrame?.(0);
  expect(await looksIn(250)).toBeGreaterThan(0);
});
