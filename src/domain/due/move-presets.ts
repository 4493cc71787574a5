import type { Due } from './due';
import { dueAtInstant } from './due-at';
import { firstWeekday } from './first-weekday';
import { nextWorkingDay } from './next-working-day';
import { hoursOf, isWorkingDay } from './working-time';
import { dayAt, type WorkingHours } from './working-hours';

export type MoveChoice = 'later-today' | 'tomorrow' | 'next-working-day' | 'week-start' | 'next-week';

/** A new due time that is chosen by one key. */
export interface MovePreset {
  /** The same key for the same kind of time on every day. */
  readonly key: '1' | '2' | '3' | '4';
  readonly choice: MoveChoice;
  readonly due: Due;
}

/** The user's clock, week and working hours. */
interface Week {
  /** IANA zone. */
  readonly zone: string;
  readonly hours: WorkingHours;
  /** BCP 47; says on which day weeks begin. */
  readonly locale: string;
}

/**
 * Returns the due times to offer at `now` (epoch ms), the soonest first: later today, the next working day, the first working day of
 * next week, and the end of next week. Those are left out that are past midnight, or the same as one before.
 */
export function movePresets(now: number, { zone, hours, locale }: Week): MovePreset[] {
  const today = dayAt(now, zone);
  const next = nextWorkingDay(today, hours);
  const [first, last] = nextWeek(today, hours, locale);
  const later = laterToday(now, zone, hours);
  const choice = next === dayAfter(today) ? 'tomorrow' : 'next-working-day';
  const byDay: MovePreset[] = [
    { key: '2', choice, due: { type: 'day', day: next } },
    { key: '3', choice: 'week-start', due: { type: 'day', day: first } },
    { key: '4', choice: 'next-week', due: { type: 'day', day: last } },
  ];
  return [...(later ? [later] : []), ...byDay.filter((one, i) => !byDay.slice(0, i).some(isSameDay(one)))];
}

const [step, ahead] = [30, 2];

/** In two hours, but on a working day not past the end of work if half an hour is left. Before work, two hours into it. */
function laterToday(now: number, zone: string, hours: WorkingHours): MovePreset | undefined {
  const today = dayAt(now, zone);
  const { from, to } = hoursOf(today, zone, hours);
  const hasHours = to > from;
  const soon = Temporal.Instant.fromEpochMilliseconds(hasHours ? Math.max(now, from) : now)
    .toZonedDateTimeISO(zone)
    .add({ hours: ahead })
    .round({ smallestUnit: 'minute', roundingIncrement: step, roundingMode: 'ceil' }).epochMilliseconds;
  const isAtWork = hasHours && isWorkingDay(today, hours) && to - now >= step * 60_000;
  const at = isAtWork ? Math.min(soon, to) : soon;
  if (dayAt(at, zone) !== today) return undefined;
  return { key: '1', choice: 'later-today', due: dueAtInstant(at, zone) };
}

/** Returns the first and the last working day (ISO) of the week after a day's; of its seven days if none is a working day. */
function nextWeek(today: string, hours: WorkingHours, locale: string): readonly [string, string] {
  const date = Temporal.PlainDate.from(today);
  const start = date.add({ days: ((firstWeekday(locale) - date.dayOfWeek + 6) % 7) + 1 });
  const days = Array.from({ length: 7 }, (_, i) => start.add({ days: i }).toString());
  const working = days.filter((day) => isWorkingDay(day, hours));
  const [first = start.toString()] = working.length ? working : days;
  return [first, working.at(-1) ?? start.add({ days: 6 }).toString()];
}

const dayAfter = (day: string): string => Temporal.PlainDate.from(day).add({ days: 1 }).toString();

const isSameDay =
  ({ due }: MovePreset) =>
  (other: MovePreset): boolean =>
    due.type === 'day' && other.due.type === 'day' && due.day === other.due.day;
