import { aheadPieces } from './ahead-pieces';
import { calendarPieces } from './calendar-pieces';
import { clockPieces } from './clock-pieces';
import { clockRanges } from './clock-range';
import type { DatePatterns } from './date-patterns';
import { dayPieces } from './day-pieces';
import type { Moment } from './moment';
import { blank, type Piece } from './piece';
import { spokenClock } from './spoken-clock';
import { stretchPieces } from './stretch-pieces';
import { weekOnPieces } from './week-on';

/** Gives every piece of a time in a text, from left to right. What one reader has read is blank to the next. */
export function allPieces(text: string, patterns: DatePatterns, moment: Moment, past: boolean): Piece[] {
  const readers: ((rest: string, read: readonly Piece[]) => Piece[])[] = [
    (rest) => aheadPieces(rest, patterns, moment),
    (rest) => stretchPieces(rest, patterns, moment),
    (rest) => weekOnPieces(rest, patterns, moment),
    (rest) => dayPieces(rest, patterns, moment),
    (rest) => clockRanges(rest, patterns),
    (rest, read) => hoursAfterDays(rest, read, patterns),
    (rest) => spokenClock(rest, patterns),
    (rest) => clockPieces(rest, patterns),
    (rest) => calendarPieces(rest, patterns, moment, past),
  ];
  let rest = text;
  const read: Piece[] = [];
  for (const reader of readers) {
    for (const piece of reader(rest, read)) {
      if (read.some((other) => other.from < piece.to && piece.from < other.to)) continue;
      read.push(piece);
      rest = blank(rest, piece);
    }
  }
  return read.toSorted((a, b) => a.from - b.from);
}

// "tues 3" is three o'clock on Tuesday.
function hoursAfterDays(text: string, read: readonly Piece[], { hourAfterDay }: DatePatterns): Piece[] {
  return read.flatMap(({ to, date, weekday }) => {
    const match = date || weekday ? hourAfterDay.exec(text.slice(to, to + 40)) : null;
    const hour = Number(match?.groups?.['hour']);
    const minute = Number(match?.groups?.['minute'] ?? 0);
    if (!match || hour > 23 || minute > 59) return [];
    return [{ from: to, to: to + match[0].length, clock: { hour, minute, sure: hour > 12 } }];
  });
}
