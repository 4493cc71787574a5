import type { ParsedResult } from 'chrono-node/en';
import { fixed, nearest } from './calendar-day';
import type { DatePatterns } from './date-patterns';
import type { Moment } from './moment';
import type { Clock, Piece } from './piece';

/** Returns the days that chrono reads: "3 Dec", "in 2 weeks"; only where it is sure of day and month. */
export function chronoPieces(
  text: string,
  { words, countable, roughly }: DatePatterns,
  moment: Moment,
  past: boolean,
): Piece[] {
  if (!countable.test(text)) return [];
  const { year, month, day } = moment.today;
  // Noon exists on every day in every zone, so the machine's own zone cannot shift the day.
  const noon = new Date(year, month - 1, day, 12);
  return words.chrono.parse(tamed(text), noon).flatMap((result) => {
    const { start: said, index: from, text: typed } = result;
    const relative = said.tags().has('result/relativeDate');
    if (isNoDay(result, text)) return [];
    const [y, m, d] = [said.get('year'), said.get('month'), said.get('day')].map(Number);
    const other = relative ? undefined : otherNumber(typed, y, moment);
    const sure = relative || (other === undefined && said.isCertain('year'));
    const found = sure ? fixed(y, m, d) : nearest(d ?? 0, m ?? 0, moment, past);
    if (!found || /[/½]\s?$/u.test(text.slice(Math.max(0, from - 2), from))) return [];
    const to = from + typed.slice(0, other).trimEnd().length;
    const isRough = (relative && roughly.test(typed)) || (said.isCertain('hour') && !clockIn(said, typed));
    const clock = clockIn(said, typed);
    return [{ from, to, ...found, ...(clock && { clock }), ...(isRough && { doubtful: true as const }) }];
  });
}

/**
 * Returns the text with long numbers and gaps blotted out, place for place: no day has them, and some of chrono's patterns
 * take time with the cube of their length.
 */
const tamed = (text: string) => text.replace(/\d{9,}|(?<=\s{8})\s+/gu, (run) => '\u0001'.repeat(run.length));

function isNoDay({ start: said, index: from, text: typed }: ParsedResult, text: string): boolean {
  // No day, year or hour has so many digits: "31 Dec 20266".
  if (/\d{5}/u.test(text.slice(from, from + typed.length + 1))) return true;
  // "11-11.30" is from one hour to another.
  if (/^\d{1,2}-\d{1,2}\.\d\d$/u.test(typed.trim())) return true;
  // Which week it comes after is said elsewhere.
  if (/^(?:for\s|24\/7|(?:the\s)?week\safter$)/u.test(typed)) return true;
  return !said.tags().has('result/relativeDate') && !(said.isCertain('day') && said.isCertain('month'));
}

/** Returns the hour that stands right behind a day ("7 Dec 8.30"), where chrono has read it along with the day. */
function clockIn(said: ParsedResult['start'], typed: string): Clock | undefined {
  if (!said.isCertain('hour') || !/\d[.:]\d\d|\d\s?[ap]m/u.test(typed)) return undefined;
  const [hour, minute] = [said.get('hour') ?? 0, said.get('minute') ?? 0];
  return { hour, minute, sure: hour > 12 || said.isCertain('meridiem') };
}

/** Returns where two digits begin that chrono took for a year and that count something else: "31 Dec, 40 boxes". */
function otherNumber(typed: string, year = 0, { today }: Moment): number | undefined {
  const match = /(?:(?<comma>,)\s*|\s)\d{2}$/u.exec(typed);
  if (!match || !/\p{L}/u.test(typed.slice(0, match.index)) || !/\d/u.test(typed.slice(0, match.index)))
    return undefined;
  const isYear = match.groups?.['comma'] === undefined && Math.abs(year - today.year) <= nearYears;
  return isYear ? undefined : match.index;
}

/** So far ahead or back, a year of two digits is believed. */
const nearYears = 10;
