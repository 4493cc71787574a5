// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { takeFocus } from '../../src/ui/take-focus';

let hasFocus: boolean;
beforeEach(() => {
  vi.spyOn(document, 'hasFocus').mockImplementation(() => hasFocus);
  document.body.innerHTML = '<input>';
});
afterEach(() => vi.restoreAllMocks());

/** Focuses the field as the document of a frame, or of a window; returns whether it has the focus then. */
function isFocused(where: 'frame' | 'window'): boolean {
  const field = document.querySelector('input');
  const top = where === 'window' ? window : null;
  vi.spyOn(window, 'top', 'get').mockReturnValue(top);
  takeFocus(field);
  return field !== null && document.activeElement === field;
}

it.each([
  ['frame', true, true],
  ['frame', false, false],
  ['window', false, true],
] as const)('in a %s that has the focus: %s, focuses: %s', (where, has, focuses) => {
  hasFocus = has;
  expect(isFocused(where)).toBe(focuses);
});
