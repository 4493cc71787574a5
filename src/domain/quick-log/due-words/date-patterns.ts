import { end, start } from '../words/any-of';
import { pattern } from '../words/pattern';
import type { DateWords } from './date-words';
import { spellingOf, type Spelling } from './spell-out';

/** A language's table, compiled once. */
export interface DatePatterns {
  readonly words: DateWords;
  readonly spelling: Spelling;
  readonly countable: RegExp;
  readonly weekday: RegExp;
  readonly days: readonly (readonly [RegExp, number])[];
  readonly parts: readonly (readonly [RegExp, DateWords['parts'][number][0]])[];
  readonly ends: readonly (readonly [RegExp, DateWords['ends'][number]])[];
  readonly weeks: readonly (readonly [RegExp, number])[];
  readonly withinWeek: readonly (readonly [RegExp, number])[];
  readonly month: RegExp;
  readonly seasons: readonly (readonly [RegExp, string])[];
  readonly hour: RegExp;
  readonly hoursAhead: RegExp;
  readonly minutesAhead: RegExp;
  readonly workingDays: RegExp;
  readonly bareMinutes: RegExp;
  readonly hourAfterDay: RegExp;
  readonly before: RegExp;
  readonly lead: RegExp;
  readonly from: RegExp;
  readonly vague: RegExp;
}

const cache = new Map<DateWords, DatePatterns>();

/** Gives the patterns of a language. */
export function patternsOf(words: DateWords): DatePatterns {
  const known = cache.get(words) ?? compile(words);
  cache.set(words, known);
  return known;
}

const all = (source: string) => pattern(`${start}(?:${source})${end}`, 'g');
const names = (table: object) =>
  Object.keys(table)
    .toSorted((a, b) => b.length - a.length)
    .join('|');

function compile(words: DateWords): DatePatterns {
  const { next, last, coming, weekdays } = words;
  const around = `(?<next>${next})|(?<last>${last})|(?<coming>${coming})`;
  const after = `(?<nextAfter>${next})|(?<lastAfter>${last})`;
  return {
    words,
    spelling: spellingOf(words.spelling),
    countable: pattern(`\\d|${start}(?:${words.units})${end}`),
    weekday: all(`(?:(?:${around})\\s+)?(?<day>${names(weekdays)})\\.?(?:\\s+(?:${after})${end})?`),
    days: words.days.map(([source, n]) => [all(source), n]),
    parts: words.parts.map(([part, source]) => [all(source), part]),
    ends: words.ends.map((row) => [all(row[2]), row]),
    weeks: words.weeks.map(([n, source]) => [all(source), n]),
    withinWeek: words.withinWeek.map(([day, source]) => [pattern(`(?:${source})\\s+$`), day]),
    seasons: words.seasons.map(([day, source]) => [all(source), day]),
    ...clockPatterns(words),
    ...leadPatterns(words),
  };
}

function clockPatterns({
  at,
  oclock,
  inTime,
  hours,
  minutes,
  workingDays,
  numbers,
  afterHour,
  months,
  inMonth,
}: DateWords) {
  const count = `(?<count>\\d{1,3}(?:[.,]\\d)?|${names(numbers)})`;
  const follows = `(?=\\s*(?:$|[,.;!?)"”–\\u0001-]|${afterHour}${end}))`;
  return {
    month: all(`(?<lead>${inMonth})\\s+(?<month>${names(months)})(?!\\s*\\d)`),
    hour: pattern(
      `${start}(?:(?<at>${at})\\s*)?(?<hour>\\d{1,2})(?:(?:[:h]|\\s?uhr\\s|\\.(?=\\d\\d\\s?(?:[ap]m|uhr)))(?<minute>\\d{2}))?(?:\\s*(?<half>[ap])\\.?m\\.?|(?<oclock>${oclock})|(?<h>\\s?h(?:rs)?))?${end}(?:(?<follows>${follows})|)`,
      'g',
    ),
    hoursAhead: all(`(?:${inTime})\\s+${count}\\s*${hours}(?<half>\\s+and\\s+a\\s+half)?`),
    minutesAhead: all(`(?:${inTime})\\s+${count}\\s*${minutes}`),
    workingDays: all(`(?:(?:${inTime})\\s+)${count}\\s*${workingDays}`),
    bareMinutes: pattern(`${start}in\\s+(?<count>\\d{1,2})${follows}`, 'g'),
    hourAfterDay: pattern(`^[\\s,]*(?<hour>\\d{1,2})${follows}`),
  };
}

function leadPatterns({ by, before, from, vague }: DateWords) {
  return {
    before: pattern(`${start}${before}\\s+(?:the\\s+|le\\s+|dem\\s+)?$`),
    lead: pattern(`${start}(?:${by}|${before})\\s*$`),
    from: pattern(`${start}${from}\\s+$`),
    vague: all(vague),
  };
}
