// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { keyWithAlt, setSingleKeys, singleKeysOf } from '../../src/ui/single-keys';

beforeEach(() => {
  document.body.innerHTML = '<p>x</p><input>';
  setSingleKeys(document, 'alt');
});

function pressed(more: KeyboardEventInit, selector = 'p') {
  const event = new KeyboardEvent('keydown', { altKey: true, key: 'k', code: 'KeyK', ...more });
  document.querySelector(selector)?.dispatchEvent(event);
  return keyWithAlt(event);
}

it.each([true, false, 'alt'] as const)('the choice %j stands on the document', (choice) => {
  setSingleKeys(document, choice);
  expect(singleKeysOf(document)).toBe(choice);
});

describe('a key with Alt', () => {
  it('stands for the key alone', () => {
    expect(pressed({})).toMatchObject({ key: 'k', altKey: false, bubbles: true });
    expect(pressed({ key: 'U', shiftKey: true })).toMatchObject({ key: 'U', shiftKey: true });
    expect(pressed({ key: '?', code: 'Slash', shiftKey: true })).toMatchObject({ key: '?' });
  });

  it('is told by its place where Option makes another letter of it', () => {
    expect(pressed({ key: '˚' })).toMatchObject({ key: 'k' });
    expect(pressed({ key: '¨', code: 'KeyU', shiftKey: true })).toMatchObject({ key: 'U' });
  });

  it.each([
    ['with Ctrl, which is AltGr on Windows', { ctrlKey: true }, 'p'],
    ['without Alt', { altKey: false }, 'p'],
    ['that is held down', { repeat: true }, 'p'],
    ['that types nothing', { key: 'ArrowDown', code: 'ArrowDown' }, 'p'],
    ['in a field', {}, 'input'],
  ])('%s stands for none', (_, more, selector) => {
    expect(pressed(more, selector)).toBeUndefined();
  });

  it.each([true, false])('stands for none where it was not chosen (%j)', (choice) => {
    setSingleKeys(document, choice);
    expect(pressed({})).toBeUndefined();
  });
});
