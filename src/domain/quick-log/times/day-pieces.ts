import type { DatePatterns } from './date-patterns';
import type { Moment } from './moment';
import { pieceAt, type Piece } from './piece';
import { matchesOf } from '../marks/matches-of';

/** Returns what is said in days: "tomorrow", "Tuesday", "next Tuesday", "Friday next week". */
export function dayPieces(text: string, patterns: DatePatterns, moment: Moment): Piece[] {
  return [...relativeDays(text, patterns, moment), ...weekdays(text, patterns)];
}

function relativeDays(text: string, { days }: DatePatterns, { today }: Moment): Piece[] {
  return days.flatMap(([pattern, n]) =>
    matchesOf(pattern, text).map((match) => pieceAt(match, { date: today.add({ days: n }) })),
  );
}

function weekdays(text: string, patterns: DatePatterns): Piece[] {
  return matchesOf(patterns.weekday, text).flatMap((match) => {
    const day = patterns.words.weekdays[match.groups?.['day']?.toLowerCase() ?? ''];
    if (day === undefined) return [];
    return [pieceAt(match, { weekday: { day, which: whichOf(match) } })];
  });
}

function whichOf({ groups = {} }: RegExpMatchArray) {
  if (groups['next'] ?? groups['nextAfter']) return 'next';
  if (groups['last'] ?? groups['lastAfter']) return 'last';
  return groups['coming'] ? 'coming' : 'bare';
}
