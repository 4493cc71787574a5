import type { Stretch } from './date-words';
import type { DatePatterns } from './date-patterns';
import type { Moment } from './moment';
import { monthPieces } from './month-pieces';
import { pieceAt, placeOf, type Piece } from './piece';
import { matchesOf } from '../marks/matches-of';

/** Returns ends of stretches, weeks, months and times of the year: "EOW", "early next week", "in March", "in spring". */
export function stretchPieces(text: string, patterns: DatePatterns, moment: Moment): Piece[] {
  if (!patterns.stretchHint.test(text)) return [];
  return [
    ...ends(text, patterns, moment),
    ...weekends(text, patterns),
    ...weeks(text, patterns),
    ...starts(text, patterns, moment),
    ...monthPieces(text, patterns, moment),
  ];
}

function ends(text: string, { ends: table }: DatePatterns, moment: Moment): Piece[] {
  return table.flatMap(([pattern, [stretch, ahead]]) =>
    matchesOf(pattern, text).map((match) =>
      stretch === 'day'
        ? pieceAt(match, { wholeDay: true })
        : pieceAt(match, { date: endOf(stretch, ahead, moment), stretchEnd: true }),
    ),
  );
}

/** Returns the last day of a stretch; of a week, its last working day. */
export function endOf(
  stretch: Exclude<Stretch, 'day'>,
  ahead: number,
  { today, hours }: Moment,
): Temporal.PlainDate {
  if (stretch === 'week') return lastWorkday(today, ahead, hours.days);
  if (stretch === 'year') return Temporal.PlainDate.from({ year: today.year + ahead, month: 12, day: 31 });
  const last = stretch === 'month' ? today.month : Math.ceil(today.month / 3) * 3;
  const first = Temporal.PlainDate.from({ year: today.year, month: last, day: 1 });
  const month = first.add({ months: ahead * (stretch === 'month' ? 1 : 3) });
  return month.with({ day: month.daysInMonth });
}

function lastWorkday(today: Temporal.PlainDate, ahead: number, days: readonly number[]): Temporal.PlainDate {
  const works = (date: Temporal.PlainDate) => days.includes(date.dayOfWeek);
  // On the weekend "this week" is the one that begins; a week may as well end on a Thursday.
  for (let n = 0; n < 14; n++) {
    const date = today.add({ days: n });
    if (works(date) && !works(date.add({ days: 1 }))) return date.add({ weeks: ahead });
  }
  return today.add({ days: 5 - today.dayOfWeek + 7 * ahead });
}

function weekends(text: string, { weekends: table }: DatePatterns): Piece[] {
  return table.flatMap(([pattern, weekend]) =>
    matchesOf(pattern, text).map((match) => pieceAt(match, { weekend })),
  );
}

function weeks(text: string, { weeks: table, withinWeek }: DatePatterns): Piece[] {
  return table.flatMap(([pattern, week]) =>
    matchesOf(pattern, text).map((match) => {
      const { from, to } = placeOf(match);
      const within = withinOf(text.slice(0, from), withinWeek);
      if (!within) return { from, to, week, doubtful: true as const };
      const weekday = { day: within.day, which: 'bare' as const };
      return { from: from - within.length, to, week, weekday, doubtful: true as const };
    }),
  );
}

function withinOf(head: string, table: DatePatterns['withinWeek']) {
  for (const [pattern, day] of table) {
    const length = pattern.exec(head.slice(-24))?.[0].length;
    if (length) return { day, length };
  }
  return undefined;
}

/** "Next month" is its first day, in doubt. */
function starts(text: string, { starts: table }: DatePatterns, { today }: Moment): Piece[] {
  return table.flatMap(([pattern, stretch, ahead]) =>
    matchesOf(pattern, text).map((match) => {
      const month = stretch === 'month' ? today.month : Math.floor((today.month - 1) / 3) * 3 + 1;
      const first = Temporal.PlainDate.from({ year: today.year, month, day: 1 });
      return pieceAt(match, {
        date: first.add({ months: ahead * (stretch === 'month' ? 1 : 3) }),
        doubtful: true,
      });
    }),
  );
}
