import { nextWorkingDay } from '../../due/next-working-day';
import type { DatePatterns } from './date-patterns';
import type { Moment } from './moment';
import { pieceAt, type Piece } from './piece';
import { matchesOf } from '../marks/matches-of';

const minute = 60_000;

/** Returns what is counted from now: "in 30", "in 2 hours", "within 3 working days". */
export function aheadPieces(text: string, patterns: DatePatterns, moment: Moment): Piece[] {
  const ahead = (pattern: RegExp, unit: number) =>
    matchesOf(pattern, text).map((match) => {
      const more = Number(match.groups?.['more'] ?? 0) * minute;
      return pieceAt(match, { at: later(moment, countOf(match, patterns) * unit + more) });
    });
  return [
    ...ahead(patterns.hoursAhead, 60 * minute),
    ...ahead(patterns.minutesAhead, minute),
    ...ahead(patterns.bareMinutes, minute),
    ...matchesOf(patterns.workingDays, text).map((match) =>
      pieceAt(match, { date: workingDaysAhead(moment, countOf(match, patterns)) }),
    ),
  ];
}

function countOf(match: RegExpMatchArray, { words }: DatePatterns): number {
  const said = match.groups?.['count']?.toLowerCase() ?? '';
  const half = (match.groups?.['half'] ?? match.groups?.['mid']) ? 0.5 : 0;
  return (words.numbers[said] ?? Number(said.replace(',', '.'))) + half;
}

// Nobody promises seconds: the minute that has begun counts.
const later = ({ instant }: Moment, ms: number) => Math.floor((instant + ms) / minute) * minute;

function workingDaysAhead({ today, hours }: Moment, count: number): Temporal.PlainDate {
  let day = today.toString();
  for (let i = 0; i < count && i < 400; i++) day = nextWorkingDay(day, hours);
  return Temporal.PlainDate.from(day);
}
