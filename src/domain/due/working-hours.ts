import * as v from 'valibot';

/** When the user works. `days` are ISO weekdays, 1 = Monday. Times are wall clock, `09:00`. */
export const WorkingHours = v.object({ start: v.string(), end: v.string(), days: v.array(v.number()) });
export type WorkingHours = v.InferOutput<typeof WorkingHours>;

export const usualHours: WorkingHours = { start: '09:00', end: '17:30', days: [1, 2, 3, 4, 5] };

/** Gives the instant (epoch ms) at which a day's work ends where the user is. */
export function endOfWork(day: string, zone: string, hours: WorkingHours): number {
  const end = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: hours.end });
  return end.epochMilliseconds;
}

/** Gives the first working day after the given one (ISO day). With no working day at all, the next day. */
export function nextWorkingDay(day: string, hours: WorkingHours): string {
  let next = Temporal.PlainDate.from(day).add({ days: 1 });
  for (let i = 0; i < 7 && !hours.days.includes(next.dayOfWeek); i++) next = next.add({ days: 1 });
  return next.toString();
}

/** Gives the user's day (ISO) at an instant (epoch ms). */
export function dayAt(now: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate().toString();
}
