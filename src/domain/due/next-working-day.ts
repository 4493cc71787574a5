import type { WorkingHours } from './working-hours';

/** Returns the first working day after a day (both ISO). If no weekday is a working day, the next day. */
export function nextWorkingDay(day: string, hours: WorkingHours): string {
  const next = Temporal.PlainDate.from(day).add({ days: 1 });
  const week = Array.from({ length: 7 }, (_, i) => next.add({ days: i }));
  return (week.find(({ dayOfWeek }) => hours.days.includes(dayOfWeek)) ?? next).toString();
}
