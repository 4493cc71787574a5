// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { refreshWhenVisible } from '../../src/browser/refresh-when-visible';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

const said = vi.fn<() => void>();
const focus = () => window.dispatchEvent(new Event('focus'));

describe('refreshWhenVisible', () => {
  it('refreshes when the page is opened and when the user returns to it, at most once a minute', () => {
    refreshWhenVisible(document, said);
    expect(said).toHaveBeenCalledTimes(1);
    focus();
    expect(said).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(60_000);
    focus();
    focus();
    expect(said).toHaveBeenCalledTimes(2);
  });
});
