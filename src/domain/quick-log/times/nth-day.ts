import type { DatePatterns } from './date-patterns';
import { inWeek } from './in-week';
import type { Moment } from './moment';
import { pieceAt, type Piece } from './piece';
import { matchesOf } from '../marks/matches-of';

/** Returns days that are counted: "the first Monday of December", "last Friday of the month", "Monday after next". */
export function nthDayPieces(text: string, patterns: DatePatterns, moment: Moment): Piece[] {
  return [...ofMonth(text, patterns, moment), ...afterNext(text, patterns, moment)];
}

function ofMonth(text: string, { nthDay, words }: DatePatterns, { today }: Moment): Piece[] {
  return matchesOf(nthDay, text).flatMap((match) => {
    const { nth = '', day = '', month, next } = match.groups ?? {};
    const first = firstOf(today, month === undefined ? undefined : words.months[month], next !== undefined);
    const date = nthIn(first, words.nths[nth] ?? 0, words.weekdays[day] ?? 0);
    return date ? [pieceAt(match, { date })] : [];
  });
}

/** Returns the first day of the month that is meant: by its name the next of that name, this one included. */
function firstOf(today: Temporal.PlainDate, month: number | undefined, isNext: boolean): Temporal.PlainDate {
  const first = today.with({ day: 1 });
  if (month === undefined) return isNext ? first.add({ months: 1 }) : first;
  return first.add({ months: (month - today.month + 12) % 12 });
}

/** Returns the nth weekday of a month; -1 is its last. */
function nthIn(first: Temporal.PlainDate, nth: number, day: number): Temporal.PlainDate | undefined {
  if (nth === -1) {
    const last = first.with({ day: first.daysInMonth });
    return last.subtract({ days: (last.dayOfWeek - day + 7) % 7 });
  }
  const date = first.add({ days: ((day - first.dayOfWeek + 7) % 7) + 7 * (nth - 1) });
  return date.month === first.month ? date : undefined;
}

// Said on a Tuesday, "Friday after next" may count from this week's.
function afterNext(text: string, { dayAfterNext, words }: DatePatterns, moment: Moment): Piece[] {
  return matchesOf(dayAfterNext, text).flatMap((match) => {
    const day = words.weekdays[match.groups?.['day'] ?? ''];
    if (day === undefined) return [];
    const isThisWeek = day > moment.today.dayOfWeek;
    const date = inWeek(moment, isThisWeek ? 1 : 2, day);
    return [pieceAt(match, isThisWeek ? { date, doubtful: true } : { date })];
  });
}
