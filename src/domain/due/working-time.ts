import { dayAt, type WorkingHours } from './working-hours';
import { nextWorkingDay } from './next-working-day';

const minute = 60_000;

/** A stretch of time, [from, to) in epoch ms. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Returns the working hours of a day (ISO), also for a day off. */
export function hoursOf(day: string, zone: string, { start, end }: WorkingHours): Stretch {
  const at = (plainTime: string) =>
    Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime }).epochMilliseconds;
  return { from: at(start), to: at(end) };
}

/** Whether the user works on a day (ISO). */
export const isWorkingDay = (day: string, { days }: WorkingHours): boolean =>
  days.includes(Temporal.PlainDate.from(day).dayOfWeek);

/**
 * Returns the instant (epoch ms) that many working minutes after `now`: four hours from 16:00 end the next working morning.
 * If no weekday is a working day, every day counts; if working hours are empty, all time counts.
 */
export function addWorkingMinutes(now: number, minutes: number, zone: string, hours: WorkingHours): number {
  if (hours.end <= hours.start) return now + minutes * minute;
  let left = minutes * minute;
  for (let day = firstDay(now, zone, hours); ; day = nextWorkingDay(day, hours)) {
    const { from, to } = hoursOf(day, zone, hours);
    const start = Math.max(from, now);
    if (left <= to - start) return start + left;
    left -= Math.max(0, to - start);
  }
}

function firstDay(now: number, zone: string, hours: WorkingHours): string {
  const today = dayAt(now, zone);
  return isWorkingDay(today, hours) ? today : nextWorkingDay(today, hours);
}
