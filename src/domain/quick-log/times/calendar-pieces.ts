import { dateIn, nearest } from './calendar-day';
import { chronoPieces } from './chrono-pieces';
import { matchEnd } from '../marks/opening-at';
import type { DatePatterns } from './date-patterns';
import type { Moment } from './moment';
import { pieceAt, type Piece } from './piece';
import { matchesOf } from '../marks/matches-of';

/** Days by their number: "3/4", "3.4.", and through chrono "3 Dec", "2026-12-05", "in 2 weeks", "2 weeks ago"; last, "the 5th". */
export function calendarPieces(text: string, patterns: DatePatterns, moment: Moment, past: boolean): Piece[] {
  const written = [...slashed(text, patterns, moment, past), ...chronoPieces(text, patterns, moment, past)];
  return [...written, ...ordinals(text, patterns, moment)];
}

const numbers =
  /(?<![\p{L}\p{N}/.])(?<a>\d{1,2})(?<mark>[/.-])(?<b>\d{1,2})(?:\k<mark>(?<year>\d{4}|\d{2})|(?<dot>\.))?(?![\p{L}\p{N}/%])/gu;

function slashed(text: string, patterns: DatePatterns, moment: Moment, past: boolean): Piece[] {
  const { words } = patterns;
  return matchesOf(numbers, text).flatMap((match) => {
    const { a, b, mark, year, dot } = match.groups ?? {};
    const isDay = words.dottedDays === true && (dot !== undefined || ledAsDay(text, match, patterns));
    if (isFraction(text, match)) return [];
    if (match[0] === '24/7' || (mark === '-' && !year) || (mark === '.' && !year && !isDay)) return [];
    const [day, month] = dayAndMonth(Number(a), Number(b), mark !== '/' || moment.dayFirst);
    const date = dateOf(day, month, year, moment, past);
    return date ? [pieceAt(match, date)] : [];
  });
}

/** "2 1/2 hours", "3/4 of an hour" */
const isFraction = (text: string, { index, 0: typed, groups }: RegExpExecArray): boolean =>
  groups?.['mark'] === '/' &&
  groups?.['year'] === undefined &&
  (/\d\s$/u.test(text.slice(Math.max(0, index - 2), index)) ||
    /^\s*(?:of\s|hours?|days?|weeks?|months?|years?)/u.test(text.slice(index + typed.length)));

/** "bis 5.12", and not "bis 5.12 Uhr". */
function ledAsDay(
  text: string,
  { index, 0: typed, groups }: RegExpExecArray,
  { figureLead, figureEnds }: DatePatterns,
): boolean {
  const after = text.slice(index + typed.length, index + typed.length + 12);
  const isMonth = Number(groups?.['b']) <= 12;
  return isMonth && figureLead.test(text.slice(Math.max(0, index - 8), index)) && figureEnds.test(after);
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

// "the 2nd draft" is no day.
function ordinals(
  text: string,
  { follows, ordinal, onOrdinal, byOrdinal }: DatePatterns,
  { today }: Moment,
): Piece[] {
  return matchesOf(ordinal, text).flatMap((match) => {
    const isLed =
      onOrdinal.test(match[0]) || byOrdinal.test(text.slice(Math.max(0, match.index - 8), match.index));
    if (!isLed && matchEnd(follows, text, match.index + match[0].length) === undefined) return [];
    const day = Number(match.groups?.['day']);
    const month = today.day <= day ? today : today.add({ months: 1 });
    const date = dateIn(month.year, month.month, day);
    return date ? [pieceAt(match, { date })] : [];
  });
}
