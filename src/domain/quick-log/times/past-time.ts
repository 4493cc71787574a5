import type { Moment } from './moment';
import { isOtherWord } from './is-other-word';
import type { PastPatterns } from './past-patterns';
import type { PastReading, Span } from '../reading';
import type { PastPart } from '../languages/past-words';
import { matchesOf } from '../marks/matches-of';

type Known = Extract<PastReading, { known: true }>;

/** A time in the past as it stands in a text. */
export interface PastTime {
  readonly span: Span;
  readonly past: Known;
  /** A weekday without "last": by itself it could be the coming one. */
  readonly isWeekday: boolean;
  /** "Friday's". */
  readonly isOwn: boolean;
}

/** Returns the times in the past that a text (in lower case) says, from left to right; what is still to come is none. */
export function pastTimes(lower: string, patterns: PastPatterns, moment: Moment): PastTime[] {
  return matchesOf(patterns.time, lower).flatMap((match) => {
    const groups = match.groups ?? {};
    const { hour, at, half, oclock, h, minute } = groups;
    // "yesterday 45" is no hour.
    const isClock = hour !== undefined && (at ?? half ?? oclock ?? h ?? minute) !== undefined;
    const past = readingOf(groups, isClock, patterns, moment);
    if (!past || isOtherWord(match, lower, patterns)) return [];
    const to =
      isClock || hour === undefined
        ? match.index + match[0].length
        : lower.lastIndexOf(hour, match.index + match[0].length);
    const isWeekday =
      groups['weekday'] !== undefined && (groups['last'] ?? groups['lastAfter']) === undefined;
    const span: Span = [
      match.index,
      match.index + lower.slice(match.index, to).replace(/[\s,]+$/u, '').length,
    ];
    return [{ span, past, isWeekday, isOwn: groups['own'] !== undefined }];
  });
}

type Groups = Readonly<Record<string, string | undefined>>;

function readingOf(
  groups: Groups,
  isClock: boolean,
  patterns: PastPatterns,
  moment: Moment,
): Known | undefined {
  const day = dayOf(groups, patterns, moment);
  if (!day) return undefined;
  const part = partOf(groups, patterns);
  const time = isClock ? clockOf(groups, part) : Temporal.PlainTime.from({ hour: hours[part ?? 'noon'] });
  if (!time) return undefined;
  const at = day.date.toZonedDateTime({ timeZone: moment.zone, plainTime: time }).epochMilliseconds;
  // "This morning", said in the morning, is a moment ago; a clock that is to come is no past.
  if (at > moment.instant && (isClock || !day.date.equals(moment.today) || part !== 'morning'))
    return undefined;
  return { known: true, at: Math.min(at, moment.instant), byDay: !isClock, doubtful: day.doubtful };
}

const hours: Readonly<Record<PastPart, number>> = { morning: 10, noon: 12, afternoon: 15, evening: 19 };

function partOf({ partDay, part }: Groups, { partDays, parts }: PastPatterns): PastPart | undefined {
  if (partDay !== undefined) return partDays.find(([words]) => words.test(partDay))?.[1][1];
  return part === undefined ? undefined : parts.find(([words]) => words.test(part))?.[1];
}

function clockOf(
  { hour = '', minute, half }: Groups,
  part: PastPart | undefined,
): Temporal.PlainTime | undefined {
  const said = Number(hour);
  const isLater =
    half === 'p' ||
    (half === undefined && (part === 'afternoon' || part === 'evening' || (said <= 7 && part !== 'morning')));
  const at = isLater && said < 12 ? said + 12 : said;
  return at > 23 || Number(minute ?? 0) > 59
    ? undefined
    : Temporal.PlainTime.from({ hour: at, minute: Number(minute ?? 0) });
}

interface PastDay {
  readonly date: Temporal.PlainDate;
  readonly doubtful: boolean;
}

const sure = (date: Temporal.PlainDate): PastDay => ({ date, doubtful: false });
const guessed = (date: Temporal.PlainDate): PastDay => ({ date, doubtful: true });

const found = <T>(rows: readonly (readonly [RegExp, T])[], words: string) =>
  rows.find(([one]) => one.test(words))?.[1];

function dayOf(groups: Groups, patterns: PastPatterns, moment: Moment): PastDay | undefined {
  const { today } = moment;
  const { plain, partDay, vague, ago, lastWeek, lastMonth, weekend, weekday } = groups;
  const daysAgo = (n: number) => today.subtract({ days: n });
  if (plain !== undefined) return sure(daysAgo(found(patterns.days, plain) ?? 0));
  if (partDay !== undefined) return sure(daysAgo(found(patterns.partDays, partDay)?.[0] ?? 0));
  if (vague !== undefined) return guessed(daysAgo(found(patterns.vague, vague) ?? 0));
  if (ago !== undefined) return agoOf(groups, patterns, today);
  // The middle of it; which day it was, the user says if it matters.
  if (lastWeek !== undefined) return guessed(daysAgo(today.dayOfWeek + 7 - 3));
  if (lastMonth !== undefined) return guessed(today.subtract({ months: 1 }).with({ day: 15 }));
  if (weekend !== undefined) return guessed(daysAgo(today.dayOfWeek === 7 ? 1 : today.dayOfWeek + 1));
  return weekday === undefined ? dateOf(groups, patterns, today) : weekdayOf(groups, patterns, today);
}

function agoOf(
  { count = '', inWeeks, inMonths }: Groups,
  { words }: PastPatterns,
  today: Temporal.PlainDate,
): PastDay {
  const n = words.numbers[count] ?? Number(count);
  if (inMonths !== undefined) return guessed(today.subtract({ months: n }));
  return inWeeks === undefined ? sure(today.subtract({ days: n })) : guessed(today.subtract({ weeks: n }));
}

function weekdayOf(
  { weekday = '', last, lastAfter }: Groups,
  { weekdays }: PastPatterns,
  today: Temporal.PlainDate,
): PastDay {
  const ago = (today.dayOfWeek - (weekdays[weekday] ?? 0) + 7) % 7;
  // "on Tuesday" said on a Tuesday is a week ago, most likely; "last Monday" said on a Tuesday may be either.
  if (ago === 0) return guessed(today.subtract({ days: 7 }));
  const isThisWeek = ago < today.dayOfWeek;
  return { date: today.subtract({ days: ago }), doubtful: isThisWeek && (last ?? lastAfter) !== undefined };
}

function dateOf(groups: Groups, { months }: PastPatterns, today: Temporal.PlainDate): PastDay | undefined {
  const { date, dateAfter, month, monthFirst, ordinal } = groups;
  const day = Number(date ?? dateAfter ?? ordinal);
  const ofMonth = ordinal === undefined ? months[month ?? monthFirst ?? ''] : today.month;
  if (ofMonth === undefined || day < 1 || day > 31) return undefined;
  const step = ordinal === undefined ? { years: 1 } : { months: 1 };
  const first = Temporal.PlainDate.from({ year: today.year, month: ofMonth, day: 1 });
  const past = first.with({ day });
  const last = Temporal.PlainDate.compare(past, today) <= 0 ? past : first.subtract(step).with({ day });
  // Long ago it is rather a day to come.
  return last.until(today).days <= longAgo ? sure(last) : undefined;
}

const longAgo = 200;
