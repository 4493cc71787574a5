/** What a spreadsheet takes for the beginning of a formula, also in full width. */
const sign = '[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20]';
/** What may stand before it: white space and characters that nobody sees. */
const before = '[\\s\\p{C}]*';
/** The beginning of a cell; and, within one, what a spreadsheet that splits by another sign takes for one. */
const places = `(^|[;\\t\\r\\n|])(${before})`;

const formula = new RegExp(`${places}(?='*${sign})`, 'gu');
const madeSafe = new RegExp(`${places}'(?='*${sign})`, 'gu');

/**
 * Returns a text that no spreadsheet reads as a formula: an apostrophe before each sign that could begin one. `fromCell`
 * takes it out again.
 */
export const safeCell = (text: string): string => text.replace(formula, `$1$2'`);

/** Returns the text of a cell that `safeCell` made. Other texts are returned unchanged. */
export const fromCell = (cell: string): string => cell.replace(madeSafe, '$1$2');
