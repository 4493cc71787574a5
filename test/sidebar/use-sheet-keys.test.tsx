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

async function tap(key: string, repeat = false) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, repeat });
  await act(() => void document.body.dispatchEvent(event));
}

beforeEach(async () => {
  done = [];
  await onScreen(<Sheet />);
});
afterEach(clearScreen);

describe("the sheet's keys", () => {
  it('do what they stand for', async () => {
    for (const key of ['k', 'u', 'U', 'l', '/']) await tap(key);
    expect(done).toEqual(['keep', 'undo', 'redo', 'log', 'log']);
  });

  it('are done once while they are held', async () => {
    await tap('k');
    for (let repeats = 0; repeats < 40; repeats++) await tap('k', true);
    expect(done).toEqual(['keep']);
  });
});
