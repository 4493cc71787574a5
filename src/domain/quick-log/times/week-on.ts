import type { DatePatterns } from './date-patterns';
import { inWeek } from './in-week';
import type { Moment } from './moment';
import { pieceAt, type Piece } from './piece';
import { matchesOf } from '../marks/matches-of';

/** Returns days that are weeks after the next of their name: "a week on Thursday", "Friday week", "a week tomorrow". */
export function weekOnPieces(text: string, patterns: DatePatterns, moment: Moment): Piece[] {
  return patterns.weeksOn.flatMap(([pattern, weeks]) =>
    matchesOf(pattern, text).flatMap((match) => {
      const { day = '', count = '' } = match.groups ?? {};
      const ahead = weeks === 'count' ? (patterns.words.numbers[count] ?? Number(count)) : weeks;
      const first = nextOf(day, patterns, moment);
      if (!first || !Number.isInteger(ahead)) return [];
      return [pieceAt(match, { ...first, date: first.date.add({ weeks: ahead }) })];
    }),
  );
}

/** Said on a Tuesday, "a week on Tuesday" may count from today or from the next one. */
function nextOf(
  name: string,
  { words, days }: DatePatterns,
  moment: Moment,
): (Pick<Piece, 'doubtful'> & { date: Temporal.PlainDate }) | undefined {
  const near = days.find(([pattern]) => name.search(pattern) === 0)?.[1];
  if (near !== undefined) return { date: moment.today.add({ days: near }) };
  const day = words.weekdays[name];
  if (day === undefined) return undefined;
  const past = day < moment.today.dayOfWeek ? 1 : 0;
  const date = inWeek(moment, past, day);
  return day === moment.today.dayOfWeek ? { date, doubtful: true } : { date };
}
