import { clockIn } from '../domain/due/clock-in';
import { dayAt } from '../domain/due/working-hours';
import type { Due } from '../domain/due/due';
import type { Wording } from './wording';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

type TimeWording = Pick<Wording, 'say' | 'locale' | 'zone'>;

/** Returns a duration in one unit, rounded down: "20 min", "2 h", "3 days", "5 weeks". `ms` must not be negative. */
export function lengthWords(ms: number, { say, locale }: TimeWording): string {
  if (ms < hour) return say('lengthMinutes', String(Math.floor(ms / minute)));
  if (ms < day) return say('lengthHours', String(Math.floor(ms / hour)));
  const [count, unit] = ms < 21 * day ? [ms / day, 'day'] : [ms / (7 * day), 'week'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(
    Math.floor(count),
  );
}

/** Returns when something is due, relative to today: "tomorrow 10:00", "Fri", "Mon 14 Dec 09:30". */
export function dueWords(due: Due, now: number, wording: TimeWording): string {
  const date = due.type === 'day' ? due.day : dayAt(due.at, wording.zone);
  const words = dayWords(date, now, wording);
  return due.type === 'day' ? words : `${words} ${clockWords(due.at, wording)}`;
}

/** Returns an instant (epoch ms): the time of day, with its day if that is not today. */
export function instantWords(at: number, now: number, wording: TimeWording): string {
  const clock = clockWords(at, wording);
  const date = dayAt(at, wording.zone);
  return date === dayAt(now, wording.zone) ? clock : `${dayWords(date, now, wording)} ${clock}`;
}

/** Returns a day (ISO), relative to today: "today", "tomorrow", "yesterday", "Fri" within the week, "Mon 14 Dec". */
export function dayWords(date: string, now: number, { locale, zone }: TimeWording): string {
  const today = Temporal.PlainDate.from(dayAt(now, zone));
  const then = Temporal.PlainDate.from(date);
  const days = today.until(then, { largestUnit: 'day' }).days;
  if (Math.abs(days) <= 1) return relative(locale).format(days, 'day');
  // Beyond six days, or in the past, "Tue" alone would be ambiguous.
  if (days > 0 && days < 7) return then.toLocaleString(locale, { weekday: 'short' });
  return then.toLocaleString(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(then.year === today.year ? {} : { year: 'numeric' }),
  });
}

/** Returns the time of day of an instant, by the locale: "15:00", "3 PM". */
export const clockWords = (at: number, { locale, zone }: TimeWording): string => clockIn(locale, at, zone);

/** Returns a past day and how long ago it was: "Tue 27 Oct · 3 weeks ago". Today and yesterday are said alone. */
export function pastWords(at: number, now: number, wording: TimeWording): string {
  const words = dayWords(dayAt(at, wording.zone), now, wording);
  return daysSince(at, now, wording) <= 1 ? words : `${words} · ${agoWords(at, now, wording)}`;
}

const daysSince = (at: number, now: number, { zone }: TimeWording): number =>
  Temporal.PlainDate.from(dayAt(at, zone)).until(dayAt(now, zone), { largestUnit: 'day' }).days;

/** Returns how long ago a past day was: "3 weeks ago", "yesterday". */
export function agoWords(at: number, now: number, wording: TimeWording): string {
  const { locale } = wording;
  const days = daysSince(at, now, wording);
  if (days < 14) return relative(locale).format(-days, 'day');
  if (days < 60) return relative(locale).format(-Math.floor(days / 7), 'week');
  if (days < 730) return relative(locale).format(-Math.floor(days / 30.44), 'month');
  return relative(locale).format(-Math.floor(days / 365.25), 'year');
}

const relative = (locale: string) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
