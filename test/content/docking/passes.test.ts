import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makePasses } from '../../../src/content/docking/passes';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run, 16));
  vi.stubGlobal('cancelAnimationFrame', (id: ReturnType<typeof setTimeout>) => clearTimeout(id));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('passes over the page', () => {
  it('run in the next frame, and rarely, however often they are requested', () => {
    const pass = vi.fn();
    const { ask } = makePasses(pass);
    for (let ms = 0; ms < 1_000; ms += 5) {
      ask();
      vi.advanceTimersByTime(5);
    }
    expect(pass.mock.calls.length).toBeGreaterThan(1);
    expect(pass.mock.calls.length).toBeLessThanOrEqual(4);
  });

  it('are followed by another look after a move, once the page has followed its address', () => {
    const [pass, then] = [vi.fn(), vi.fn()];
    makePasses(pass).askTwice(then);
    vi.advanceTimersByTime(100);
    expect([pass, then].map(({ mock }) => mock.calls.length)).toEqual([1, 0]);
    vi.runAllTimers();
    expect([pass, then].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });

  it('do not run after stop', () => {
    const pass = vi.fn();
    const passes = makePasses(pass);
    passes.askTwice(pass);
    vi.advanceTimersByTime(1);
    passes.stop();
    vi.runAllTimers();
    expect(pass).not.toHaveBeenCalled();
  });
});
