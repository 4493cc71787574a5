/** What nobody sees and what turns the direction of the text around it; a line from a page has none of it. */
const unseen = /[\p{Bidi_C}\u00ad\u200b\u2060-\u2064\ufeff\u{e0000}-\u{e007f}]/gu;
/** More marks on a letter than any script has: they reach over the lines above and below. */
const piled = /(?<=\p{M}{4})\p{M}+/gu;

/**
 * Gives a text that somebody else wrote (a page, a file) as one short line: white space and control characters folded, nothing
 * unseen, no more than `longest` characters. Markup stays the text that it is. Empty where nothing is left.
 */
export function plainLine(text: string, longest: number): string {
  // Twice the length first: folding a whole document would cost the page.
  const line = text
    .trimStart()
    .slice(0, 2 * longest)
    .replace(unseen, '')
    .replace(piled, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return [...line.toWellFormed()].slice(0, longest).join('').trim();
}
