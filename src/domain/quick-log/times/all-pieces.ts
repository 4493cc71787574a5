import { aheadPieces } from './ahead-pieces';
import { calendarPieces } from './calendar-pieces';
import { clockPieces, dayParts } from './clock-pieces';
import { clockRanges } from './clock-range';
import type { DatePatterns } from './date-patterns';
import { dayPieces } from './day-pieces';
import { nthDayPieces } from './nth-day';
import { zonePieces } from './zone-pieces';
import type { Moment } from './moment';
import { blank, type Piece } from './piece';
import { spokenClock } from './spoken-clock';
import { stretchPieces } from './stretch-pieces';
import { weekOnPieces } from './week-on';

/**
 * Returns every piece of a time in a text, from left to right. What one reader has read is blank to the next. `hasWords` tells
 * whether a word of a time stands in it; without one, only digits can say any.
 */
export function piecesIn(
  text: string,
  patterns: DatePatterns,
  moment: Moment,
  past: boolean,
  hasWords: boolean,
): Piece[] {
  const readers: (Reader | false)[] = [
    (rest) => aheadPieces(rest, patterns, moment),
    hasWords && ((rest) => nthDayPieces(rest, patterns, moment)),
    hasWords && ((rest) => stretchPieces(rest, patterns, moment)),
    hasWords && ((rest) => weekOnPieces(rest, patterns, moment)),
    hasWords && ((rest) => dayPieces(rest, patterns, moment)),
    (rest) => clockRanges(rest, patterns),
    hasWords && ((rest) => dayParts(rest, patterns)),
    (rest, read) => hoursAfterDays(rest, read, patterns),
    (rest) => spokenClock(rest, patterns),
    (rest) => clockPieces(rest, patterns),
    (rest) => calendarPieces(rest, patterns, moment, past),
    // "mon 7 dec 8.30"
    (rest, read) => hoursAfterDays(rest, read, patterns),
    (rest, read) => zonePieces(rest, read, patterns),
  ];
  let rest = text;
  const read: Piece[] = [];
  for (const reader of readers) {
    for (const piece of reader ? reader(rest, read) : []) {
      if (read.some((other) => other.from < piece.to && piece.from < other.to)) continue;
      read.push(piece);
      rest = blank(rest, piece);
    }
  }
  return read.toSorted((a, b) => a.from - b.from);
}

type Reader = (rest: string, read: readonly Piece[]) => Piece[];

// "tues 3" is three o'clock on Tuesday.
function hoursAfterDays(
  text: string,
  read: readonly Piece[],
  { hourAfterDay, counted, words }: DatePatterns,
): Piece[] {
  return read.flatMap(({ to, date, weekday }) => {
    const after = text.slice(to, to + 40);
    // "di 1.12." is a day.
    const isDay = words.dottedDays === true && /^[\s,]*\d{1,2}\.(?:\d|1[0-2])(?!\d)/u.test(after);
    // "end of week 1"
    const isCounted = counted.test(text.slice(Math.max(0, to - 12), to));
    const match = (date || weekday) && !isDay && !isCounted ? hourAfterDay.exec(after) : null;
    const { minute = '0', half } = match?.groups ?? {};
    const said = Number(match?.groups?.['hour']);
    const hour = half ? (said % 12) + (half === 'p' ? 12 : 0) : said;
    if (!match || said > 23 || Number(minute) > 59) return [];
    const end = to + match[0].length;
    const stretch = /^\s?[-–/]\s?\d{1,2}(?:[.:]\d\d)?(?!\d)/u.exec(text.slice(end, end + 10))?.[0];
    const clock = { hour, minute: Number(minute), sure: hour > 12 || half !== undefined };
    return [
      { from: to, to: end + (stretch?.length ?? 0), clock, ...(stretch && { doubtful: true as const }) },
    ];
  });
}
