// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { sheetKeyOf, sheetKeys } from '../../src/ui/keys';

const pressed = (key: string, target: EventTarget | null = document.body, more = {}) => ({
  key,
  target,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  repeat: false,
  ...more,
});

describe('sheetKeyOf', () => {
  it.each([
    ['l', 'log'],
    ['/', 'log'],
    ['k', 'keep'],
    ['?', 'help'],
    ['x', 'collapse'],
    ['z', undefined],
  ])('takes %s for %s', (key, deed) => {
    expect(sheetKeyOf(pressed(key))).toBe(deed);
  });

  it.each(['input', 'textarea', 'select'])('takes nothing that is typed in a field: %s', (tag) => {
    expect(sheetKeyOf(pressed('k', document.createElement(tag)))).toBeUndefined();
  });

  it('ignores keys that are typed on a chip', () => {
    const chips = document.createElement('ul');
    chips.className = 'chips';
    const chip = chips.appendChild(document.createElement('button'));
    expect(sheetKeyOf(pressed('k', chip))).toBeUndefined();
  });

  it('ignores keys while a dialog is open, wherever the focus is', () => {
    const dialog = document.body.appendChild(document.createElement('dialog'));
    const close = dialog.appendChild(document.createElement('button'));
    dialog.open = true;
    expect(sheetKeyOf(pressed('k', close))).toBeUndefined();
    expect(sheetKeyOf(pressed('k'))).toBeUndefined();
    dialog.remove();
    expect(sheetKeyOf(pressed('k'))).toBe('keep');
  });

  it('counts a held key once', () => {
    expect(sheetKeyOf(pressed('k', document.body, { repeat: true }))).toBeUndefined();
  });

  it.each(['ctrlKey', 'altKey', 'metaKey', 'isComposing'])("leaves the browser's own alone: %s", (held) => {
    expect(sheetKeyOf(pressed('l', document.body, { [held]: true }))).toBeUndefined();
  });

  it('gives no key two actions', () => {
    const keys = Object.values(sheetKeys).join('');
    expect(new Set(keys).size).toBe(keys.length);
  });
});
