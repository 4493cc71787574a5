import * as v from 'valibot';

/**
 * When a promise falls due. A timed one has wall clock and zone, and the instant that follows from them (epoch ms). A promise
 * by day has the day (ISO, `2026-11-24`) and falls due at the end of working hours in the zone where the user is then.
 */
export const Due = v.variant('type', [
  v.object({ type: v.literal('at'), wall: v.string(), zone: v.string(), at: v.number() }),
  v.object({ type: v.literal('day'), day: v.pipe(v.string(), v.isoDate()) }),
]);
export type Due = v.InferOutput<typeof Due>;

/**
 * Returns the due time at a wall clock (`2026-11-24T15:00`) in a zone. In a DST gap it is moved forward, in an overlap it
 * is the first.
 */
export function dueAtWall(wall: string, zone: string): Due {
  const at = Temporal.PlainDateTime.from(wall).toZonedDateTime(zone, { disambiguation: 'compatible' });
  return { type: 'at', wall, zone, at: at.epochMilliseconds };
}

/** Returns the due time at an instant (epoch ms), with its wall clock in a zone, to the millisecond. */
export function dueAtInstant(at: number, zone: string): Due {
  const wall = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime();
  return { type: 'at', wall: wall.toString(), zone, at };
}
