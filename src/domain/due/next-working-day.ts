import type { WorkingHours } from './working-hours';

/** Returns the first working day after a day (both ISO). If no weekday is a working day, the next day. */
export function nextWorkingDay(day: string, hours: WorkingHours): string {
  let next = Temporal.PlainDate.from(day).add({ days: 1 });
  for (let i = 0; i < 7 && !hours.days.includes(next.dayOfWeek); i++) next = next.add({ days: 1 });
  return next.toString();
}
