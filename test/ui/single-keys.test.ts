// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { pageKeys } from '../../src/today/today-keys';
import { sheetKeys } from '../../src/ui/keys';
import { ariaKey, keyWithAlt, setSingleKeys, singleKeysOf } from '../../src/ui/single-keys';

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

it.each([
  [true, 'k'],
  ['alt', 'Alt+k'],
  [false, undefined],
] as const)('by the choice %j, assistive technology is told %s', (choice, told) => {
  setSingleKeys(document, choice);
  expect(ariaKey('k')).toBe(told);
});

it('clashes with no shortcut of ours for the whole browser, which are Alt, Shift and a letter', () => {
  const commands = Object.values(manifest.commands).map(({ suggested_key }) => suggested_key.default);
  const shifted = [
    ...Object.values(sheetKeys).join(''),
    ...Object.values(pageKeys).flatMap(({ keys }) => keys),
  ]
    .filter((key) => /^[A-Z]$/.test(key))
    .map((key) => `Alt+Shift+${key}`);
  expect(shifted).toContain('Alt+Shift+U');
  expect(commands.filter((command) => shifted.includes(command))).toEqual([]);
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
    expect(pressed({ key: 'Dead', code: 'KeyU' })).toMatchObject({ key: 'u' });
    expect(pressed({ key: '¡', code: 'Digit1' })).toMatchObject({ key: '1' });
    // Where they are differs between keyboards, and Option makes these of both wherever they are.
    expect(pressed({ key: '¿', code: 'Minus', shiftKey: true })).toMatchObject({ key: '?' });
    expect(pressed({ key: '÷', code: 'Slash' })).toMatchObject({ key: '/' });
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
