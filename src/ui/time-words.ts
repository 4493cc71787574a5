import { dayAt } from '../domain/due/working-hours';
import type { Due } from '../domain/due/due';
import type { Wording } from './wording';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

type Told = Pick<Wording, 'say' | 'locale' | 'zone'>;

/** Gives a length of time in one unit, rounded down: "20 min", "2 h", "3 days", "5 weeks". `ms` is not negative. */
export function lengthWords(ms: number, { say, locale }: Told): string {
  if (ms < hour) return say('lengthMinutes', String(Math.floor(ms / minute)));
  if (ms < day) return say('lengthHours', String(Math.floor(ms / hour)));
  const [count, unit] = ms < 21 * day ? [ms / day, 'day'] : [ms / (7 * day), 'week'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(
    Math.floor(count),
  );
}

/** Gives when something falls due, as one would say it today: "tomorrow 10:00", "Fri", "Mon 14 Dec 09:30". */
export function dueWords(due: Due, now: number, told: Told): string {
  const date = due.type === 'day' ? due.day : dayAt(due.at, told.zone);
  const words = dayWords(date, now, told);
  return due.type === 'day' ? words : `${words} ${clockWords(due.at, told)}`;
}

/** Gives a day (ISO) as one would say it today: "today", "tomorrow", "yesterday", "Fri" within the week, "Mon 14 Dec". */
export function dayWords(date: string, now: number, { locale, zone }: Told): string {
  const today = Temporal.PlainDate.from(dayAt(now, zone));
  const then = Temporal.PlainDate.from(date);
  const days = today.until(then, { largestUnit: 'day' }).days;
  if (Math.abs(days) <= 1) return relative(locale).format(days, 'day');
  // "Tue" may be any Tuesday: beyond six days, or in the past, the date says which.
  if (days > 0 && days < 7) return then.toLocaleString(locale, { weekday: 'short' });
  return then.toLocaleString(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(then.year === today.year ? {} : { year: 'numeric' }),
  });
}

/** Gives an instant's wall clock: "15:00". Two digits each, as the quick log's chips show it in every language. */
export function clockWords(at: number, { locale, zone }: Told): string {
  const format = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone } as const;
  return new Intl.DateTimeFormat(locale, format).format(at);
}

/** Gives a past day with its distance: "Tue 27 Oct · 3 weeks ago"; within two days, "yesterday" alone. */
export function pastWords(at: number, now: number, told: Told): string {
  const date = dayAt(at, told.zone);
  const today = Temporal.PlainDate.from(dayAt(now, told.zone));
  const days = Temporal.PlainDate.from(date).until(today, { largestUnit: 'day' }).days;
  const words = dayWords(date, now, told);
  return days <= 1 ? words : `${words} · ${agoWords(days, told.locale)}`;
}

function agoWords(days: number, locale: string): string {
  if (days < 14) return relative(locale).format(-days, 'day');
  if (days < 60) return relative(locale).format(-Math.floor(days / 7), 'week');
  if (days < 730) return relative(locale).format(-Math.floor(days / 30.44), 'month');
  return relative(locale).format(-Math.floor(days / 365.25), 'year');
}

const relative = (locale: string) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
