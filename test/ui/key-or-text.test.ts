// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { tellKeysFromText, textPace } from '../../src/ui/key-or-text';
import { setSingleKeys } from '../../src/ui/single-keys';

let keys: ReturnType<typeof tellKeysFromText>;
let pressed: string[];
const field = () => document.querySelector('textarea');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  document.body.innerHTML = '<div class="quick-log"><textarea></textarea></div>';
  // happy-dom has no editing commands.
  document.execCommand = (_, __, text = '') => {
    const box = field();
    if (box) box.value += text;
    return true;
  };
  setSingleKeys(document, true);
  keys = tellKeysFromText(document);
  pressed = [];
  return () => vi.useRealTimers();
});

/** Presses keys with so many ms between them. */
async function press(letters: string, pause: number): Promise<void> {
  for (const key of letters) {
    void keys.press(key).then((isAlone) => isAlone && pressed.push(key));
    await vi.advanceTimersByTimeAsync(pause);
  }
  await vi.advanceTimersByTimeAsync(textPace);
}

describe('a letter outside of any field', () => {
  it('is a single key if nothing follows at once', async () => {
    await press('ku', textPace + 1);
    expect([pressed, field()?.value]).toEqual([['k', 'u'], '']);
  });

  it('is text if another letter follows at once', async () => {
    await press('asked about', textPace - 1);
    expect([pressed, field()?.value]).toEqual([[], 'asked about']);
    expect(document.activeElement).toBe(field());
  });

  it('counts once if it is pressed twice at once', async () => {
    await press('kkkk', 200);
    expect([pressed, field()?.value]).toEqual([['k'], '']);
  });

  it('is text while single keys are turned off', async () => {
    setSingleKeys(document, false);
    await press('k', textPace);
    expect([pressed, field()?.value]).toEqual([[], 'k']);
  });

  it('goes, as text, to the field that what has the focus names', async () => {
    document.body.innerHTML += '<p data-letters="when"><button></button></p><input id="when">';
    document.querySelector('button')?.focus();
    const typed: (string | undefined)[] = [];
    document.execCommand = (_, __, text) => Boolean(typed.push(document.activeElement?.id, text));
    await press('3p', 100);
    expect([pressed, typed]).toEqual([[], ['when', '3p']]);
  });

  it('does nothing as part of a text on a page without a quick log', async () => {
    document.body.innerHTML = '';
    await press('asked', 100);
    expect(pressed).toEqual([]);
  });
});

describe('a text', () => {
  it('ends when the field is left: the next letter is a single key again', async () => {
    void keys.press('a');
    void keys.press('s');
    expect(keys.isText()).toBe(true);
    field()?.blur();
    expect(keys.isText()).toBe(false);
  });
});

const space = () => keys.isLetter(new KeyboardEvent('keydown', { key: ' ' }));

describe('a space', () => {
  it('is text after a letter, and a click otherwise', async () => {
    expect(space()).toBe(false);
    void keys.press('a');
    expect(space()).toBe(true);
    await vi.advanceTimersByTimeAsync(textPace + 1);
    expect(space()).toBe(false);
  });
});
