/** Invisible characters, and those that change the direction of the text around them. */
const invisible = /[\p{Bidi_C}\u00ad\u200b\u2060-\u2064\ufeff\u{e0000}-\u{e007f}]/gu;
/** More combining marks than any script has on a letter: they would cover the lines above and below. */
const excessMarks = /(?<=\p{M}{4})\p{M}+/gu;

/**
 * Returns untrusted text (from a page or a file) as one line of at most `maxLength` characters: white space and control
 * characters collapsed, invisible characters removed, markup kept as text. Empty if nothing is left.
 */
export function plainLine(text: string, maxLength: number): string {
  // Cut to twice the length first: collapsing a whole document's text would be slow.
  const line = text
    .trimStart()
    .slice(0, 2 * maxLength)
    .replace(invisible, '')
    .replace(excessMarks, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return [...line.toWellFormed()].slice(0, maxLength).join('').trim();
}
