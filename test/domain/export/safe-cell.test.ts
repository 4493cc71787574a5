import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromCell, safeCell } from '../../../src/domain/export/safe-cell';
import { hostile } from './hostile';

/** The cells that a spreadsheet may make of a text, by whichever sign it splits. */
const cellsOf = (text: string) => text.split(/[;\t\r\n|]/);
const beginsFormula = (cell: string) => /^[=+\-@＝＋－＠]/u.test(cell.replace(/^[\s\p{C}]+/u, ''));

describe('a cell', () => {
  it('is no formula, however a spreadsheet splits it', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(cellsOf(safeCell(text)).filter(beginsFormula)).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('is the same text again when it is read', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(fromCell(safeCell(text))).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['=HYPERLINK("http://x")', `'=HYPERLINK("http://x")`],
    ['  @SUM(A1)', `  '@SUM(A1)`],
    ['\t=1', `\t'=1`],
    ['＝1+1', `'＝1+1`],
    ['+351 912 345 678', `'+351 912 345 678`],
    ['Send the quote - by Tuesday', 'Send the quote - by Tuesday'],
    ['x; =1', `x; '=1`],
  ])('%j is written as %j', (text, cell) => {
    expect(safeCell(text)).toBe(cell);
  });
});
