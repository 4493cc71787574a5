import type { DatePatterns } from './date-patterns';

/** A year that nobody plans for, right after a day: " 9999" of "31 Dec 9999", " 31 Dec 9999" after "Friday". */
const year =
  /^[\s,]*(?:(?:the\s+)?\d{1,2}(?:st|nd|rd|th|er|\.)?\s+\p{L}{3,9}\.?[\s,]*|\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?[\s,]*)?(?<year>\d{4,})(?=\s*(?:$|[.,;!?)]))/u;
/** Later than what can be a time of day without a colon. */
const farYear = 2400;

/** Whether what stands around a time makes it one that cannot be meant: a year out of reach, or a count below nothing. */
export function isNoSuchTime(
  text: string,
  { from, to }: { from: number; to: number },
  { countedBack, afterMinus }: DatePatterns,
): boolean {
  const after = text.slice(to, to + 30);
  const said = year.exec(after)?.groups?.['year'];
  if (said !== undefined && Number(said) >= farYear) return true;
  const words = text.slice(from, to);
  return (
    countedBack.test(words) ||
    (/^\d/u.test(words) && afterMinus.test(text.slice(Math.max(0, from - 12), from)))
  );
}
