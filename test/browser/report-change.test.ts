import { afterEach, describe, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { reportChange } = await import('../../src/browser/report-change');

const logged = vi.spyOn(console, 'error').mockReturnValue(undefined);
afterEach(() => vi.clearAllMocks());

describe('a change of the book', () => {
  it('is told again if the background was stopped before it answered', async () => {
    const send = vi.fn().mockRejectedValueOnce(new Error('message port closed')).mockResolvedValue(undefined);
    reportChange(send);
    await vi.waitFor(() => expect(send).toHaveBeenCalledTimes(2));
    expect(logged).not.toHaveBeenCalled();
  });

  it('is told twice at most, and a failure is logged', async () => {
    const send = vi.fn().mockRejectedValue(new Error('gone'));
    reportChange(send);
    await vi.waitFor(() => expect(logged).toHaveBeenCalledOnce());
    expect(send).toHaveBeenCalledTimes(2);
  });
});
