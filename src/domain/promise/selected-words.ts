/** Maximum number of characters taken from a page as a promise's words: a sentence or two. */
const maxLength = 280;

/** Returns text that was selected in a page as words for a promise: one line, no control characters, cut between words. */
export function selectedWords(text: string): string {
  const line = text
    .trimStart()
    // More than is taken, and no whole page, should all of it be selected.
    .slice(0, 10 * maxLength)
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .replace(/^["'“”„«»‘’]+|(?<!["'“”„«»‘’.])["'“”„«»‘’.]+$/gu, '');
  if (line.length <= maxLength) return line;
  const cut = line.slice(0, maxLength);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), maxLength / 2)).toWellFormed()} …`;
}
