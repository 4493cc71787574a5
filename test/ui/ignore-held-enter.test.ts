// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { ignoreHeldEnter } from '../../src/ui/ignore-held-enter';

beforeAll(() => ignoreHeldEnter(document));

/** Whether the browser would do what the key does where it was pressed. */
function isHeeded(tag: string, init: KeyboardEventInit): boolean {
  const target = document.body.appendChild(document.createElement(tag));
  return target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
}

describe('a held key', () => {
  it.each(['button', 'input', 'a'])('presses once: %s', (tag) => {
    expect(isHeeded(tag, { key: 'Enter' })).toBe(true);
    expect(isHeeded(tag, { key: 'Enter', repeat: true })).toBe(false);
  });

  it.each([
    ['textarea', 'Enter'],
    ['input', 'a'],
    ['input', 'Backspace'],
    ['button', 'Tab'],
  ])('goes on where nothing is pressed by it: in %s, %s', (tag, key) => {
    expect(isHeeded(tag, { key, repeat: true })).toBe(true);
  });
});
