import { describe, expect, it } from 'vitest';
import { shiftLengths } from '../../../src/content/docking/shift-lengths';

describe('shiftLengths', () => {
  it.each([
    ['(min-width: 1200px)', '(min-width: calc(1200px + 360px))'],
    ['screen and (max-width: 47.9em)', 'screen and (max-width: calc(47.9em + 360px))'],
    ['(width >= 900px)', '(width >= calc(900px + 360px))'],
    ['(600px <= width)', '(calc(600px + 360px) <= width)'],
    [
      '(min-width: 1px) and (max-width: 2px)',
      '(min-width: calc(1px + 360px)) and (max-width: calc(2px + 360px))',
    ],
    ['print', 'print'],
    ['(min-height: 600px)', '(min-height: 600px)'],
    ['(prefers-color-scheme: dark)', '(prefers-color-scheme: dark)'],
  ])('makes of %s: %s', (query, shifted) => {
    expect(shiftLengths(query, 360)).toBe(shifted);
  });
});
