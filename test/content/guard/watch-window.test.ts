import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchWindow } from '../../../src/content/guard/watch-window';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('a window that stands still has never moved', () => {
  const lastMoved = watchWindow({ screenX: 1, screenY: 2 });
  vi.advanceTimersByTime(5_000);
  expect(lastMoved()).toBe(-Infinity);
});

it('a window that has been moved since the last look has moved now', () => {
  const window = { screenX: 1, screenY: 2 };
  const lastMoved = watchWindow(window);
  vi.advanceTimersByTime(5_000);
  window.screenY = 60;
  expect(lastMoved()).toBe(performance.now());
});

it('a window that was moved and has stood since has moved then', () => {
  const window = { screenX: 1, screenY: 2 };
  const lastMoved = watchWindow(window);
  window.screenX = 300;
  vi.advanceTimersByTime(250);
  const then = lastMoved();
  vi.advanceTimersByTime(1_000);
  expect(lastMoved()).toBe(then);
});
