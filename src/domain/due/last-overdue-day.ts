import { dayAt, endOfWork, type WorkingHours } from './working-hours';

/**
 * Returns the latest day (ISO) whose promises by day are overdue at `now` (epoch ms): today after working hours, or else
 * yesterday.
 */
export function lastOverdueDay(now: number, zone: string, hours: WorkingHours): string {
  const today = dayAt(now, zone);
  if (endOfWork(today, zone, hours) <= now) return today;
  return Temporal.PlainDate.from(today).subtract({ days: 1 }).toString();
}
