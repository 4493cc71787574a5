import type { DatePatterns } from './date-patterns';
import type { Moment } from './moment';
import { pieceAt, type Piece } from './piece';
import { matchesOf } from '../marks/matches-of';

/** Returns months and times of the year: "in March", "mid January", "end of Feb", "in spring". */
export function monthPieces(text: string, patterns: DatePatterns, moment: Moment): Piece[] {
  return [
    ...withinMonths(text, patterns, moment),
    ...months(text, patterns, moment),
    ...seasons(text, patterns, moment),
  ];
}

function months(text: string, { month, words }: DatePatterns, { today }: Moment): Piece[] {
  return matchesOf(month, text).flatMap((match) => {
    const number = words.months[match.groups?.['month']?.toLowerCase() ?? ''];
    if (!number) return [];
    return [pieceAt(match, { date: firstAhead(today, number, 1), doubtful: true })];
  });
}

function withinMonths(text: string, { withinMonth, words }: DatePatterns, { today }: Moment): Piece[] {
  return withinMonth.flatMap(([pattern, day]) =>
    matchesOf(pattern, text).flatMap((match) => {
      const number = words.months[match.groups?.['month']?.toLowerCase() ?? ''];
      if (!number) return [];
      const date = firstAhead(today, number, day);
      return [pieceAt(match, day > 28 ? { date, stretchEnd: true } : { date, doubtful: true })];
    }),
  );
}

function seasons(text: string, { seasons: table }: DatePatterns, { today }: Moment): Piece[] {
  return table.flatMap(([pattern, monthDay]) =>
    matchesOf(pattern, text).map((match) => {
      const [month = 1, day = 1] = monthDay.split('-').map(Number);
      return pieceAt(match, { date: firstAhead(today, month, day), doubtful: true });
    }),
  );
}

/** The last day of a month is asked for as its 31st. */
function firstAhead(today: Temporal.PlainDate, month: number, day: number): Temporal.PlainDate {
  const date = Temporal.PlainDate.from({ year: today.year, month, day });
  return Temporal.PlainDate.compare(date, today) > 0
    ? date
    : Temporal.PlainDate.from({ year: today.year + 1, month, day });
}
