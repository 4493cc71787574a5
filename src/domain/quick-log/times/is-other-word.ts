import type { PastPatterns } from './past-patterns';

/** Whether a weekday without "on" or "last" is none, because of the word before it or because it is another word. */
export function isOtherWord(
  match: RegExpExecArray,
  lower: string,
  { notBefore, notAlone }: PastPatterns,
): boolean {
  const { weekday, on, last, lastAfter } = match.groups ?? {};
  if (weekday === undefined || on !== undefined || last !== undefined) return false;
  const before = lower.slice(Math.max(0, match.index - 20), match.index);
  const isAlone = lastAfter === undefined && !lower.startsWith(`${weekday}.`, match.index);
  return notBefore.test(before) || (isAlone && notAlone.test(weekday));
}
