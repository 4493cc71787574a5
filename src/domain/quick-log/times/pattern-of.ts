import { end, start } from '../marks/any-of';
import { pattern } from '../marks/pattern';

/** Compiles a pattern that is found wherever its words stand as words. */
export const all = (source: string): RegExp => pattern(`${start}(?:${source})${end}`, 'g');

/** Source of a pattern for one of a table's names, the longest first. */
export const names = (table: object): string =>
  Object.keys(table)
    .toSorted((a, b) => b.length - a.length)
    .join('|');
