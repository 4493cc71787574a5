import { end, start } from '../marks/any-of';
import type { LanguageWords } from '../languages/language-words';
import type { PastWords } from '../languages/past-words';
import { pattern } from '../marks/pattern';

/** A language's words for the past, compiled once. */
export interface PastPatterns {
  readonly words: PastWords;
  readonly weekdays: Readonly<Record<string, number>>;
  readonly months: Readonly<Record<string, number>>;
  /** One time in the past, from its lead to its clock; the groups say which. */
  readonly time: RegExp;
  readonly days: readonly (readonly [RegExp, PastWords['days'][number][0]])[];
  readonly partDays: readonly (readonly [RegExp, PastWords['partDays'][number]])[];
  readonly parts: readonly (readonly [RegExp, PastWords['parts'][number][0]])[];
  readonly vague: readonly (readonly [RegExp, number])[];
  readonly notBefore: RegExp;
  readonly notAlone: RegExp;
  readonly elsewhere: RegExp;
  readonly met: RegExp;
  readonly metAnywhere: RegExp;
}

const cache = new Map<LanguageWords, PastPatterns>();

/** Returns the patterns of a language. */
export function pastPatterns(language: LanguageWords): PastPatterns {
  const known = cache.get(language) ?? compile(language);
  cache.set(language, known);
  return known;
}

const names = (table: object) =>
  Object.keys(table)
    .toSorted((a, b) => b.length - a.length)
    .join('|');
const any = (rows: readonly (readonly unknown[])[]) => rows.map((row) => String(row.at(-1))).join('|');
const whole = (source: string) => pattern(`^(?:${source})$`);

function compile({ pastTimes: words, dates }: LanguageWords): PastPatterns {
  const { weekdays, months } = dates;
  return {
    words,
    weekdays,
    months,
    time: pattern(timeSource(words, names(weekdays), names(months)), 'g'),
    days: words.days.map(([ago, source]) => [whole(source), ago]),
    partDays: words.partDays.map((row) => [whole(row[2]), row]),
    parts: words.parts.map(([part, source]) => [whole(source), part]),
    vague: words.vague.map(([ago, source]) => [whole(source), ago]),
    notBefore: pattern(`${start}${words.notBefore}\\s+$`),
    notAlone: whole(words.notAlone),
    elsewhere: pattern(`(?<=\\s)${words.elsewhere}${end}`),
    met: pattern(`^${words.met}${end}`),
    metAnywhere: pattern(`${start}${words.metAnywhere}${end}`),
  };
}

function timeSource(words: PastWords, weekdays: string, months: string): string {
  const day = `(?:the )?(?<date>\\d{1,2})(?:st|nd|rd|th|er|\\.)?`;
  const written = `${day} (?:of )?(?<month>${months})\\.?|(?<monthFirst>${months})\\.? (?<dateAfter>\\d{1,2})(?:st|nd|rd|th)?`;
  const which = [
    `(?<partDay>${any(words.partDays)})`,
    `(?<vague>${any(words.vague)})`,
    `(?<plain>${any(words.days)})`,
    `(?<ago>${words.ago})`,
    `(?<lastWeek>${words.lastWeek})(?! (?:${weekdays}))`,
    `(?<lastMonth>${words.lastMonth})`,
    `(?<weekend>${words.weekend})`,
    `(?:(?<on>${words.on}) )?(?:(?<last>${words.last}) )?(?<weekday>${weekdays})(?:\\.|(?: (?<lastAfter>${words.lastAfter})))?`,
    `(?:${words.on} )?(?:${written})`,
    `${words.on} (?:the )?(?<ordinal>\\d{1,2})(?:st|nd|rd|th|\\.)(?!\\s*\\d)`,
  ].join('|');
  const clock = `(?:[\\s,]+(?<at>${words.at})?\\s*(?<hour>\\d{1,2})(?:[:.h](?<minute>\\d{2}))?(?:\\s*(?:(?<half>[ap])\\.?m\\.?|(?<oclock>${words.oclock})|(?<h>h)))?)?`;
  return `${start}(?:${words.on} )??(?:${which})(?:,? (?:in the )?(?<part>${any(words.parts)}))?${clock}${end}(?<own>${words.own})?`;
}
