import type { Due } from './due';

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
