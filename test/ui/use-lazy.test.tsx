// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useLazy } from '../../src/ui/use-lazy';
import { clearScreen, onScreen } from './on-screen';

const report = vi.fn();
const load = vi.fn<() => Promise<string>>();

function Part({ wanted }: { readonly wanted: boolean }) {
  return <p>{useLazy(load, wanted) ?? 'nothing'}</p>;
}

/** Draws it, and lets what it loads arrive. */
async function draw(wanted: boolean) {
  await onScreen(<Part wanted={wanted} />);
  await act(async () => void (await new Promise((done) => setTimeout(done))));
}
const text = () => document.body.textContent;

beforeEach(() => {
  vi.stubGlobal('reportError', report);
  report.mockClear();
  load.mockReset();
});
afterEach(() => {
  clearScreen();
  vi.unstubAllGlobals();
});

describe('useLazy', () => {
  it('loads only when wanted, and once', async () => {
    load.mockResolvedValue('here');
    await draw(false);
    expect(load).not.toHaveBeenCalled();
    await draw(true);
    await draw(true);
    expect(text()).toBe('here');
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('tries again if loading failed, and reports that once', async () => {
    const gone = new TypeError('Failed to fetch dynamically imported module');
    load.mockRejectedValueOnce(gone).mockRejectedValueOnce(gone).mockResolvedValue('here');
    await draw(true);
    await draw(true);
    expect(text()).toBe('nothing');
    await draw(true);
    expect(text()).toBe('here');
    expect(report).toHaveBeenCalledTimes(1);
    expect(report.mock.calls[0]?.[0]).toMatchObject({ cause: gone });
  });
});
