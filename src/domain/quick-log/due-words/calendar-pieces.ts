import type { DatePatterns } from './date-patterns';
import type { Moment } from './moment';
import { pieceAt, type Piece } from './piece';

/** Days by their number: "3/4", "3.4.", and through chrono "3 Dec", "2026-12-05", "in 2 weeks", "2 weeks ago"; last, "the 5th". */
export function calendarPieces(text: string, patterns: DatePatterns, moment: Moment, past: boolean): Piece[] {
  const written = [...slashed(text, patterns, moment, past), ...byChrono(text, patterns, moment, past)];
  return [...written, ...ordinals(text, moment)];
}

const numbers =
  /(?<![\p{L}\p{N}/.])(?<a>\d{1,2})(?<mark>[/.-])(?<b>\d{1,2})(?:\k<mark>(?<year>\d{4}|\d{2})|(?<dot>\.))?(?![\p{L}\p{N}/%])/gu;

function slashed(text: string, { words }: DatePatterns, moment: Moment, past: boolean): Piece[] {
  return [...text.matchAll(numbers)].flatMap((match) => {
    const { a, b, mark, year, dot } = match.groups ?? {};
    if (
      match[0] === '24/7' ||
      (mark === '-' && !year) ||
      (mark === '.' && !year && !(dot && words.language === 'de'))
    )
      return [];
    const [day, month] = dayAndMonth(Number(a), Number(b), mark !== '/' || moment.dayFirst);
    const date = dateOf(day, month, year, moment, past);
    return date ? [pieceAt(match, date)] : [];
  });
}

function dayAndMonth(a: number, b: number, dayFirst: boolean): [day: number, month: number] {
  const [day, month] = dayFirst ? [a, b] : [b, a];
  return month > 12 ? [month, day] : [day, month];
}

function dateOf(day: number, month: number, year: string | undefined, moment: Moment, past: boolean) {
  if (year === undefined) return nearest(day, month, moment, past);
  const date = dateIn(Number(year) + (year.length === 2 ? 2000 : 0), month, day);
  return date && { date };
}

/** How long ago a day may be that is meant as past, and how far ahead a day without a year is believed. */
const pastDays = 90;
const farDays = 300;

/** Gives the day that is meant where no year was said: the next one, or in the past tense one just gone. */
function nearest(
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

function dateIn(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  if (month < 1 || month > 12 || day < 1) return undefined;
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return day <= first.daysInMonth ? first.with({ day }) : undefined;
}

const ordinal =
  /(?<![\p{L}\p{N}])(?:the\s+|on\s+|le\s+|am\s+)?(?<day>\d{1,2})(?:st|nd|rd|th|er)(?![\p{L}\p{N}])/giu;

function ordinals(text: string, { today }: Moment): Piece[] {
  return [...text.matchAll(ordinal)].flatMap((match) => {
    const day = Number(match.groups?.['day']);
    const month = today.day <= day ? today : today.add({ months: 1 });
    const date = dateIn(month.year, month.month, day);
    return date ? [pieceAt(match, { date })] : [];
  });
}

function byChrono(text: string, { words, countable }: DatePatterns, moment: Moment, past: boolean): Piece[] {
  if (!countable.test(text)) return [];
  const { year, month, day } = moment.today;
  // Noon exists on every day in every zone, so the machine's own zone cannot shift the day.
  const noon = new Date(year, month - 1, day, 12);
  return words.chrono.parse(text, noon).flatMap((result) => {
    const { start: said, index: from, text: typed } = result;
    const relative = said.tags().has('result/relativeDate');
    // No day, year or hour has so many digits: "31 Dec 20266".
    if (/\d{5}/u.test(text.slice(from, from + typed.length + 1))) return [];
    // Which week it comes after is said elsewhere.
    if (/^(?:the\s)?week\safter$/u.test(typed)) return [];
    if (/^(?:for\s|24\/7)/u.test(typed) || !(relative || (said.isCertain('day') && said.isCertain('month'))))
      return [];
    const [y, m, d] = [said.get('year'), said.get('month'), said.get('day')].map(Number);
    const other = relative ? undefined : otherNumber(typed, y, moment);
    const sure = relative || (other === undefined && said.isCertain('year'));
    const found = sure ? fixed(y, m, d) : nearest(d ?? 0, m ?? 0, moment, past);
    return found ? [{ from, to: from + typed.slice(0, other).trimEnd().length, ...found }] : [];
  });
}

/** Gives where two digits begin that chrono took for a year and that count something else: "31 Dec, 40 boxes". */
function otherNumber(typed: string, year = 0, { today }: Moment): number | undefined {
  const match = /(?:(?<comma>,)\s*|\s)\d{2}$/u.exec(typed);
  if (!match || !/\p{L}/u.test(typed.slice(0, match.index)) || !/\d/u.test(typed.slice(0, match.index)))
    return undefined;
  const isYear = match.groups?.['comma'] === undefined && Math.abs(year - today.year) <= nearYears;
  return isYear ? undefined : match.index;
}

/** So far ahead or back, a year of two digits is believed. */
const nearYears = 10;

function fixed(year = 0, month = 0, day = 0): { date: Temporal.PlainDate } | undefined {
  const date = year > 1900 && year < 2200 ? dateIn(year, month, day) : undefined;
  return date && { date };
}
