// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useSheetKeys } from '../../src/sidebar/use-sheet-keys';
import { sheetKeys, type SheetKey } from '../../src/ui/keys';
import { clearScreen, onScreen } from '../ui/on-screen';

let done: string[];
const actions = Object.fromEntries(
  Object.keys(sheetKeys).map((key) => [key, () => void done.push(key)]),
) as Record<SheetKey, () => void>;

function Sheet() {
  useSheetKeys(actions);
  return <button type="button">Kept</button>;
}

/** Presses a key at a time (ms) of the test's own. */
async function tap(key: string, at: number, repeat = false) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, repeat });
  Object.defineProperty(event, 'timeStamp', { value: at });
  await act(() => void document.body.dispatchEvent(event));
}

beforeEach(async () => {
  done = [];
  await onScreen(<Sheet />);
});
afterEach(clearScreen);

describe("the sheet's keys", () => {
  it('takes two taps in one go as one', async () => {
    await tap('k', 1_000);
    await tap('k', 1_120);
    expect(done).toEqual(['keep']);
  });

  it('goes on ignoring who drums on a key', async () => {
    for (const at of [1_000, 1_200, 1_400, 1_600]) await tap('k', at);
    expect(done).toEqual(['keep']);
  });

  it('takes a key that is held once', async () => {
    await tap('k', 1_000);
    for (let at = 1_500; at < 3_000; at += 33) await tap('k', at, true);
    expect(done).toEqual(['keep']);
  });

  it('takes two taps with a look in between as two, and two keys in one go as two', async () => {
    await tap('k', 1_000);
    await tap('u', 1_050);
    await tap('k', 2_000);
    expect(done).toEqual(['keep', 'undo', 'keep']);
  });

  it('takes a second tap that comes after another key as meant, however fast', async () => {
    await tap('b', 1_000);
    await tap('Escape', 1_100);
    await tap('b', 1_200);
    expect(done).toEqual(['brief', 'brief']);
  });

  it('takes a second tap that comes after a click as meant', async () => {
    await tap('k', 1_000);
    await act(() => void document.body.dispatchEvent(new Event('pointerdown', { bubbles: true })));
    await tap('k', 1_200);
    expect(done).toEqual(['keep', 'keep']);
  });
});
