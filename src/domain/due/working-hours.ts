import * as v from 'valibot';

/** When the user works. `days` are ISO weekdays (1 = Monday), times are wall clock (`09:00`). */
export const WorkingHours = v.object({ start: v.string(), end: v.string(), days: v.array(v.number()) });
export type WorkingHours = v.InferOutput<typeof WorkingHours>;

export const usualHours: WorkingHours = { start: '09:00', end: '17:30', days: [1, 2, 3, 4, 5] };

/** Returns the instant (epoch ms) at which working hours end on a day (ISO) in a zone. */
export function endOfWork(day: string, zone: string, hours: WorkingHours): number {
  const end = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: hours.end });
  return end.epochMilliseconds;
}

/** Returns the day (ISO) at an instant (epoch ms) in a zone. */
export function dayAt(now: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate().toString();
}
