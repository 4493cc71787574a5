/** As many characters as a promise's words may be when they come from a page: a sentence or two. */
const longest = 280;

/**
 * Gives text that was selected in a page as words for a promise: one line, no control characters, a sentence or two long
 * (cut between words). The page may say anything; whatever it is, it stays text.
 */
export function selectedWords(text: string): string {
  const line = text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .replace(/^["'“”„«»‘’]+|["'“”„«»‘’.]+$/gu, '');
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).toWellFormed()} …`;
}
