import { dayAt, endOfWork, type WorkingHours } from '../due/working-hours';
import { nextWorkingDay } from '../due/next-working-day';
import { hoursOf } from '../due/working-time';

export type SnoozeChoice = 'ten-minutes' | 'hour' | 'evening' | 'tomorrow';

const minute = 60_000;

/**
 * Returns the snoozes to offer at `now` (epoch ms), and until when (epoch ms) each postpones a reminder. The evening begins
 * at six, or when work ends if that is later, and is not offered once it has begun.
 */
export function snoozes(
  now: number,
  zone: string,
  hours: WorkingHours,
): readonly { readonly choice: SnoozeChoice; readonly until: number }[] {
  const today = dayAt(now, zone);
  const evening = Math.max(endOfWork(today, zone, hours), sixOf(today, zone));
  const all = [
    { choice: 'ten-minutes', until: now + 10 * minute },
    { choice: 'hour', until: now + 60 * minute },
    { choice: 'evening', until: evening },
    { choice: 'tomorrow', until: hoursOf(nextWorkingDay(today, hours), zone, hours).from },
  ] as const;
  return all.filter(({ choice, until }) => choice !== 'evening' || until > now + 10 * minute);
}

const sixOf = (day: string, zone: string) =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: '18:00' }).epochMilliseconds;
