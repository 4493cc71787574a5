import type { Chrono } from 'chrono-node/en';
import type { Language } from '../languages/names';

/** The parts of a day that people name instead of an hour. */
export type DayPart = 'morning' | 'noon' | 'afternoon' | 'evening' | 'midnight' | 'start';
export type Stretch = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** What of a language the due times know beyond chrono. All patterns are sources, read without regard to case. */
export interface DateWords {
  readonly language: Language;
  readonly chrono: Pick<Chrono, 'parse'>;
  /** Words that chrono counts with; without one of them, a month or a day in figures it is not asked. */
  readonly units: string;
  /** Abbreviations and frequent slips, spelled out before anything is read. */
  readonly spelling: readonly (readonly [slip: string, meant: string])[];
  /** ISO weekdays, 1 = Monday. */
  readonly weekdays: Readonly<Record<string, number>>;
  /** Some of them are words of two letters, and mean a day only with a capital or after one of `shortDayLead`. */
  readonly shortDays: boolean;
  readonly shortDayLead: RegExp;
  /** Or in such surroundings; the day stands between bars: "|sa| 14 uhr". */
  readonly shortDayAround?: RegExp;
  /** Around a weekday: "next Tuesday", "mardi prochain". */
  readonly next: string;
  readonly last: string;
  readonly coming: string;
  readonly days: readonly (readonly [words: string, fromToday: number])[];
  readonly parts: readonly (readonly [DayPart, words: string])[];
  /** Parts of a day that lead a noun as well, and then are no time: "evening classes". */
  readonly partsOfNouns?: string;
  /** A day some weeks after the next one of its name: "a week on Thursday"; `{day}` and `{count}` stand for their names. */
  readonly weeksOn: readonly (readonly [weeks: number | 'count', words: string])[];
  /** The end of a stretch; `ahead` 1 is the next one. */
  readonly ends: readonly (readonly [Stretch, ahead: number, words: string])[];
  /** A month or a quarter without its end: its first day. */
  readonly starts: readonly (readonly ['month' | 'quarter', ahead: number, words: string])[];
  /** A week without its end: "early next week". */
  readonly weeks: readonly (readonly [ahead: number, words: string])[];
  /** Before a week: which day of it is meant, 1 = Monday. */
  readonly withinWeek: readonly (readonly [day: number, words: string])[];
  /** The weekend so many weeks ahead. */
  readonly weekends: readonly (readonly [ahead: number, words: string])[];
  /** "first", "last" (-1), before a weekday and a month. */
  readonly nths: Readonly<Record<string, number>>;
  readonly ofMonth: string;
  readonly thisMonth: string;
  readonly nextMonth: string;
  /** "Monday after next", with `{day}`. */
  readonly dayAfterNext: string;
  readonly months: Readonly<Record<string, number>>;
  /** Before a month: which day of it is meant; 31 is the last. */
  readonly withinMonth: readonly (readonly [day: number, words: string])[];
  /** Before the name of a month alone. */
  readonly inMonth: string;
  /** Names of times of the year and the month and day with which they begin. */
  readonly seasons: readonly (readonly [monthDay: string, words: string])[];
  /** Before a bare hour: "at 4". */
  readonly at: string;
  /** Hours in words: "at ten". */
  readonly hourWords: Readonly<Record<string, number>>;
  /** Before an hour: how many minutes after it ("half past", "quarter to"). */
  readonly minutesBeside: readonly (readonly [minutes: number, words: string])[];
  /** Before an hour, and before nothing else that is written with a dot: "at 8.30". */
  readonly clockOnly: string;
  /** Source: what is numbered, so that the number behind it is no hour: "week 1". */
  readonly counted?: string;
  /** Between the hours of a stretch, and before them: "between 2 and 3". */
  readonly between: readonly [before: string, amid: string];
  /** After an hour: "uhr", "o'clock". */
  readonly oclock: string;
  readonly inTime: string;
  readonly hours: string;
  readonly minutes: string;
  readonly workingDays: string;
  /** After a count: "two and a half". */
  readonly andHalf: string;
  /** Numbers in words that are minutes by themselves: "in five". */
  readonly bareNumbers: string;
  /** Numbers in words, for "in two hours". */
  readonly numbers: Readonly<Record<string, number>>;
  /** Before a due time, and belonging to it: "by", "no later than". */
  readonly by: string;
  /** Before a due time, and leaving it out: "before Thursday". */
  readonly before: string;
  /** How long something lasts, rather than by when it is due: "give him till Friday". */
  readonly lasts: string;
  /** Of `by` and its like: up to, and from then on. */
  readonly until: string;
  readonly after: string;
  /** Right before or right after a time: it is not that time alone, or not that time at all. */
  readonly unsureBefore: string;
  readonly unsureAfter: string;
  /** After a due time, and belonging to it: "or so". */
  readonly trail: string;
  /** Before a time that is no due time: "the notes from Monday". */
  readonly from: string;
  /** Times that nobody can read: "asap", "after the holidays". */
  readonly vague: string;
  /** Before a day: "the". */
  readonly article: string;
  /** May stand between two pieces of one time: "on", "at". */
  readonly glue: string;
  /** Right before a time it belongs to the verb: "fill it in by Friday". */
  readonly ofVerb: string;
  /** Verbs with a small word that could as well lead a time: "pop by Thursday". */
  readonly smallVerbs: string;
  /** So much is only about right: "a few". */
  readonly roughly: string;
  /** A day in figures is written with dots: "3.12." */
  readonly dottedDays?: true;
  /** Before and after a day in figures without its dot: "bis 5.12 an". */
  readonly figureLead: string;
  readonly figureEnds: string;
  /** Endings of a day's number; what may stand before it; and what says by itself that it is a day. */
  readonly ordinalEnds: string;
  readonly ordinalLead: string;
  readonly onOrdinal: string;
  readonly byOrdinal: string;
  /** "15h" is an hour, whatever stands before it. */
  readonly hourMark?: true;
  /** "5pm ET": zones of two and three letters are read. */
  readonly shortZones?: true;
  /** After an hour, between it and its minutes: "14 Uhr 30". */
  readonly clockWord: string;
  /** After the name of a place: "Berlin time"; and the time of wherever they are. */
  readonly zoneWord: string;
  readonly localTime: string;
  /** Before a time that nobody can read ("by the board meeting"), and what is none behind it ("by email"). */
  readonly unreadUntil: string;
  readonly noTime: string;
  /** What may follow a bare number that is an hour. */
  readonly afterHour: string;
  /** Behind a day and a bare hour: where it is ("sat 11 at mill lane"). */
  readonly placeAfter: string;
}
