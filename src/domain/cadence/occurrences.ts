import * as v from 'valibot';
import type { Due } from '../due/due';
import { dueAtWall } from '../due/due-at';
import { Clock } from '../due/calendar';
import { knownZone } from '../due/known-zone';
import type { NewEntry } from '../journal/entry';
import type { Cadence } from './cadence';

/** How many promises are made at once for a cadence that was not renewed for years. */
const maxDays = 60;

/** Returns the id of a cadence's promise on a day (ISO): the same on every device, so that it is made only once. */
export const occurrenceId = (cadence: string, day: string): string => `${cadence}/${day}`;

/**
 * Returns the days (ISO) whose promises are to be made on `today` (ISO): each that has come, and the next one if none lies
 * ahead or no promise of the cadence is open. So each promise is made on the day of the one before at the latest, and gets
 * the cushion of that long a notice. `made` holds the ids of the cadence's promises so far.
 */
export function daysToMake(
  cadence: Cadence,
  made: ReadonlySet<string>,
  isAnyOpen: boolean,
  today: string,
): string[] {
  if (!cadence.open) return [];
  const isMade = (day: string) => made.has(occurrenceId(cadence.id, day));
  const left = cadence.days.filter((day) => !isMade(day));
  const reached = left.filter((day) => day <= today);
  const next = left.find((day) => day > today);
  const isOneAhead = cadence.from > today || cadence.days.some((day) => day > today && isMade(day));
  const isWanted = !isOneAhead || (!isAnyOpen && !reached.length);
  return [...reached, ...(next !== undefined && isWanted ? [next] : [])].slice(0, maxDays);
}

/** Returns the next day (ISO) of a cadence after `today`, or undefined if none is left. */
export const nextDay = ({ from, days }: Cadence, today: string): string | undefined =>
  [from, ...days].find((day) => day > today);

/** Returns the entry that makes a cadence's promise for a day (ISO). */
export const occurrence = (cadence: Cadence, day: string): NewEntry => ({
  kind: 'promise.made',
  entity: occurrenceId(cadence.id, day),
  contact: cadence.contact,
  data: { by: 'us', due: dueOn(cadence, day), cause: 'cadence', cadence: cadence.id },
  text: cadence.text,
});

/** By day if the time is none that a clock shows, as a file could have it: it would keep all other cadences from going on. */
const dueOn = ({ time, zone }: Cadence, day: string): Due =>
  v.is(Clock, time) && zone !== undefined
    ? dueAtWall(`${day}T${time}`, knownZone(zone))
    : { type: 'day', day };
