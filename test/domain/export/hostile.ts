import * as fc from 'fast-check';

const pieces = [
  '=',
  '+',
  '-',
  '@',
  '＝',
  '＋',
  '－',
  '＠',
  "'",
  ' ',
  '\t',
  '\r',
  '\n',
  ';',
  '|',
  '\u200b',
  '\u00a0',
];
const words = ['1+1', 'cmd', '"', ',', '""', 'Ana'];

/** Texts of what a spreadsheet may read as a formula, in any order and place. */
export const hostile = fc
  .array(fc.oneof(fc.constantFrom(...pieces, ...words), fc.string({ unit: 'grapheme' })), { maxLength: 8 })
  .map((all) => all.join(''));
