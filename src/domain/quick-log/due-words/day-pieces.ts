import type { DatePatterns } from './date-patterns';
import type { Moment } from './moment';
import type { Piece } from './piece';

/** Gives what is said in days: "tomorrow", "Tuesday", "next Tuesday", "Friday next week". */
export function dayPieces(text: string, patterns: DatePatterns, moment: Moment): Piece[] {
  return [...relativeDays(text, patterns, moment), ...weekdays(text, patterns)];
}

function relativeDays(text: string, { days }: DatePatterns, { today }: Moment): Piece[] {
  return days.flatMap(([pattern, n]) =>
    [...text.matchAll(pattern)].map((match) => ({ ...placeOf(match), date: today.add({ days: n }) })),
  );
}

function weekdays(text: string, patterns: DatePatterns): Piece[] {
  return [...text.matchAll(patterns.weekday)].flatMap((match) => {
    const day = patterns.words.weekdays[match.groups?.['day']?.toLowerCase() ?? ''];
    if (day === undefined || isOrdinaryWord(match, patterns)) return [];
    return [{ ...placeOf(match), weekday: { day, which: whichOf(match) } }];
  });
}

// "so", "do" and "mi" are words as well; as days they are written with a capital.
function isOrdinaryWord(match: RegExpMatchArray, { words }: DatePatterns): boolean {
  const day = match.groups?.['day'] ?? '';
  return words.language === 'de' && day.length === 2 && !/^\p{Lu}\p{Ll}/u.test(day);
}

function whichOf({ groups = {} }: RegExpMatchArray) {
  if (groups['next'] ?? groups['nextAfter']) return 'next';
  if (groups['last'] ?? groups['lastAfter']) return 'last';
  return groups['coming'] ? 'coming' : 'bare';
}

/** Gives the place of a match. */
export function placeOf(match: RegExpMatchArray): { from: number; to: number } {
  const from = match.index ?? 0;
  return { from, to: from + match[0].length };
}
