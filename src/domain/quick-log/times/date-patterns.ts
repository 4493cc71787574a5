import { end, start } from '../marks/any-of';
import { pattern } from '../marks/pattern';
import { aroundPatterns, type AroundPatterns } from './around-patterns';
import { clockPatterns, type ClockPatterns } from './clock-patterns';
import type { DateWords } from './date-words';
import { all, names } from './pattern-of';
import { spellingOf, type Spelling } from './spell-out';

/** A language's table, compiled once. */
export interface DatePatterns extends ClockPatterns, AroundPatterns {
  readonly words: DateWords;
  readonly spelling: Spelling;
  readonly countable: RegExp;
  /** Without any of these words, there is no time in a text but in digits. */
  readonly hint: RegExp;
  /** Without any of these, there is no stretch, month or season in it. */
  readonly stretchHint: RegExp;
  readonly weekday: RegExp;
  readonly days: readonly (readonly [RegExp, number])[];
  readonly parts: readonly (readonly [RegExp, DateWords['parts'][number][0]])[];
  /** A part of a day that stands alone may lead a noun. */
  readonly partOfNoun: RegExp;
  readonly ends: readonly (readonly [RegExp, DateWords['ends'][number]])[];
  readonly weeks: readonly (readonly [RegExp, number])[];
  readonly withinWeek: readonly (readonly [RegExp, number])[];
  readonly weeksOn: readonly (readonly [RegExp, number | 'count'])[];
  readonly starts: readonly (readonly [RegExp, 'month' | 'quarter', number])[];
  readonly month: RegExp;
  readonly withinMonth: readonly (readonly [RegExp, number])[];
  readonly seasons: readonly (readonly [RegExp, string])[];
  readonly nthDay: RegExp;
  readonly dayAfterNext: RegExp;
  readonly weekends: readonly (readonly [RegExp, number])[];
}

const cache = new Map<DateWords, DatePatterns>();

/** Returns the patterns of a language. */
export function patternsOf(words: DateWords): DatePatterns {
  const known = cache.get(words) ?? compile(words);
  cache.set(words, known);
  return known;
}

function compile(words: DateWords): DatePatterns {
  const { next, last, coming, weekdays } = words;
  const around = `(?<next>${next})|(?<last>${last})|(?<coming>${coming})`;
  const after = `(?<nextAfter>${next})|(?<lastAfter>${last})`;
  return {
    words,
    spelling: spellingOf(words.spelling),
    hint: hintPattern(words),
    stretchHint: stretchHint(words),
    countable: countablePattern(words),
    weekday: all(
      `(?:(?:${around})\\s+)?(?<day>${names(weekdays)})(?!\\.\\p{L})\\.?(?:\\s+(?:${after})${end})?`,
    ),
    days: words.days.map(([source, n]) => [all(source), n]),
    parts: words.parts.map(([part, source]) => [all(source), part]),
    partOfNoun: pattern(`^(?:${words.partsOfNouns ?? '(?!)'})$`),
    ends: words.ends.map((row) => [all(row[2]), row]),
    weeks: words.weeks.map(([n, source]) => [all(source), n]),
    weeksOn: words.weeksOn.map(([weeks, source]) => [all(withNames(source, words)), weeks]),
    weekends: words.weekends.map(([n, source]) => [all(source), n]),
    ...countedPatterns(words),
    starts: words.starts.map(([stretch, ahead, source]) => [all(source), stretch, ahead]),
    withinWeek: words.withinWeek.map(([day, source]) => [pattern(`(?:${source})\\s+$`), day]),
    seasons: words.seasons.map(([day, source]) => [all(source), day]),
    ...clockPatterns(words),
    ...monthPatterns(words),
    ...aroundPatterns(words),
  };
}

/** What chrono reads: days in figures, a count of units, or a month by however much of its name. */
function countablePattern({ units, months }: DateWords): RegExp {
  const stems = new Set(
    Object.keys(months).flatMap((name) => [name, unaccented(name)].map((one) => one.slice(0, 3))),
  );
  return pattern(`\\d{4}|\\d[/.-]\\d|${start}(?:(?:${units})${end}|${[...stems].join('|')})`);
}

const unaccented = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '');

function hintPattern(words: DateWords): RegExp {
  const {
    weekdays,
    months,
    days,
    parts,
    ends,
    starts,
    weeks,
    weekends,
    seasons,
    spelling,
    hourWords,
    units,
  } = words;
  const rows = [days.map(([source]) => source), ends.map((row) => row[2]), starts.map((row) => row[2])];
  const others = [parts, weeks, weekends, seasons].flatMap((table) => table.map((row) => row[1]));
  const slips = spelling.map(([slip]) => slip);
  const counted = [names(weekdays), names(months), names(hourWords), units, words.hours, words.minutes];
  return pattern(`${start}(?:${[...rows.flat(), ...others, ...slips, ...counted].join('|')})`);
}

function stretchHint({ ends, starts, weeks, weekends, seasons, months }: DateWords): RegExp {
  const rows = [ends, starts].flatMap((table) => table.map((row) => row[2]));
  const others = [weeks, weekends, seasons].flatMap((table) => table.map((row) => row[1]));
  return pattern(`${start}(?:${[...rows, ...others, names(months)].join('|')})`);
}

function countedPatterns({ nths, weekdays, months, ofMonth, thisMonth, nextMonth, dayAfterNext }: DateWords) {
  const day = `(?<day>${names(weekdays)})`;
  const month = `(?:${ofMonth})\\s+(?:(?<month>${names(months)})|(?<next>${nextMonth})|(?:${thisMonth}))`;
  return {
    nthDay: all(`(?<nth>${names(nths)})\\s+${day}\\s+${month}`),
    dayAfterNext: all(dayAfterNext.replace('{day}', day)),
  };
}

function monthPatterns({ inMonth, months, withinMonth }: DateWords) {
  const month = `(?<month>${names(months)})(?!\\s*\\d)`;
  return {
    month: all(`(?<lead>${inMonth})\\s+${month}`),
    withinMonth: withinMonth.map(
      ([day, source]) => [all(`(?:${source})(?:\\s+|-|(?<='))${month}`), day] as const,
    ),
  };
}

/** "{day} week" with the names of the days, and those of the next two. */
function withNames(source: string, { weekdays, days, numbers }: DateWords): string {
  const near = days.filter(([, n]) => n === 0 || n === 1).map(([words]) => words);
  return source
    .replace('{day}', `(?<day>${[names(weekdays), ...near].join('|')})`)
    .replace('{count}', `(?<count>\\d|${names(numbers)})`);
}
