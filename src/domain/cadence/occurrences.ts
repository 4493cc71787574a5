import { dueAtWall, type Due } from '../due/due';
import { knownZone } from '../due/known-zone';
import type { NewEntry } from '../journal/entry';
import type { Cadence } from './cadence';

/** Of a cadence that slept for years, no more than this is made at once. */
const most = 60;

/** Gives the id of the promise of a cadence on a day (ISO): the same on every device, so that it is made once. */
export const occurrenceId = (cadence: string, day: string): string => `${cadence}/${day}`;

/**
 * Gives the days (ISO) whose promises are to be made on a day: each that has come, and the next one where none lies ahead
 * or nothing of the cadence is open. So each is made by the day of the one before it at the latest, with the cushion of
 * so long a notice. `made` are the ids of its promises so far.
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
  const come = left.filter((day) => day <= today);
  const next = left.find((day) => day > today);
  const isOneAhead = cadence.from > today || cadence.days.some((day) => day > today && isMade(day));
  const isWanted = !isOneAhead || (!isAnyOpen && !come.length);
  return [...come, ...(next !== undefined && isWanted ? [next] : [])].slice(0, most);
}

/** Gives the next day (ISO) of a cadence after a day: what comes then makes room for the one after it. */
export const nextDay = ({ from, days }: Cadence, today: string): string | undefined =>
  [from, ...days].find((day) => day > today);

/** Gives the entry that makes the promise of a cadence on a day (ISO). */
export const occurrence = (cadence: Cadence, day: string): NewEntry => ({
  kind: 'promise.made',
  entity: occurrenceId(cadence.id, day),
  contact: cadence.contact,
  data: { by: 'us', due: dueOn(cadence, day), cause: 'cadence', cadence: cadence.id },
  text: cadence.text,
});

const dueOn = ({ time, zone }: Cadence, day: string): Due =>
  time !== undefined && zone !== undefined
    ? dueAtWall(`${day}T${time}`, knownZone(zone))
    : { type: 'day', day };
