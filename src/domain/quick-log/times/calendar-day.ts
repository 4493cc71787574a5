import type { Moment } from './moment';
import type { Piece } from './piece';

/** How long ago a day may be that is meant as past, and how far ahead a day without a year is believed. */
const pastDays = 90;
const farDays = 300;

/** Returns the day that is meant where no year was said: the next one, or in the past tense one just gone. */
export function nearest(
  day: number,
  month: number,
  { today }: Moment,
  past: boolean,
): Pick<Piece, 'date' | 'doubtful'> | undefined {
  const date = dateIn(today.year, month, day);
  if (!date) return undefined;
  const ahead = today.until(date).days;
  if (ahead >= 0) return past && ahead > 365 - pastDays ? { date: date.subtract({ years: 1 }) } : { date };
  if (past && -ahead <= pastDays) return { date };
  const next = date.add({ years: 1 });
  return today.until(next).days > farDays ? { date: next, doubtful: true } : { date: next };
}

/** Returns a day of a month, or undefined if the month has none such. */
export function dateIn(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  if (month < 1 || month > 12 || day < 1) return undefined;
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return day <= first.daysInMonth ? first.with({ day }) : undefined;
}

/** Returns a day whose year was said, where that is in reach. */
export function fixed(year = 0, month = 0, day = 0): { date: Temporal.PlainDate } | undefined {
  const date = year > 1900 && year < 2200 ? dateIn(year, month, day) : undefined;
  return date && { date };
}
