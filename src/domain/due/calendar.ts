import * as v from 'valibot';

/*
 * Times that a calendar can show. A file that is imported could have any number or text in their place, and most of them are no time:
 * every surface that counts with them would fail.
 */

/** The first and last year. */
const [first, last] = [1000, 8999];

/** An instant (epoch ms). */
export const Instant = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(Date.UTC(first, 0)),
  v.maxValue(Date.UTC(last, 11)),
);

/** A day (ISO, `2026-11-24`). */
export const Day = v.pipe(v.string(), v.isoDate(), v.check(isInCalendar));

/** A wall clock (`2026-11-24T15:00`), perhaps with seconds. */
const Wall = v.pipe(v.string(), v.regex(/T(?:[01]\d|2[0-3]):[0-5]\d/), v.check(isInCalendar));

/** A time of the day (`15:00`), perhaps with seconds. */
export const Clock = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/));

/** A due time (`Due`) whose parts are such times. */
export const CalendarDue = v.variant('type', [
  v.object({ type: v.literal('at'), wall: Wall, zone: v.string(), at: Instant }),
  v.object({ type: v.literal('day'), day: Day }),
]);

/** A length of time in minutes, of at most ten years. */
export const Minutes = v.pipe(v.number(), v.minValue(0), v.maxValue(5_256_000));

/** A number of days that can be added to any of these. */
export const Days = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));

/** Whether there is the day with which this text begins: not on the 31st of every month. */
function isInCalendar(text: string): boolean {
  const day = text.slice(0, 10);
  const at = new Date(`${day}T00:00Z`);
  const year = at.getUTCFullYear();
  return year >= first && year <= last && at.toISOString().startsWith(day);
}
