/**
 * Returns every match of a global pattern in a text, from a place on. Unlike `matchAll`, which makes a copy of the pattern at each call, it runs the
 * pattern itself: with hundreds of long patterns over a few words, the copies take longer than the matching.
 */
export function matchesOf(pattern: RegExp, text: string, from = 0): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    // Between the halves of an emoji nothing can match, and the pattern would go back.
    const isPair = pattern.unicode && (text.codePointAt(match.index) ?? 0) > 0xffff;
    if (match[0] === '') pattern.lastIndex += isPair ? 2 : 1;
  }
  return found;
}
