import { knownZone } from '../due/known-zone';
import { dayAt } from '../due/working-hours';
import type { Due } from '../due/due';
import { about } from '../journal/about';
import type { NewEntry } from '../journal/entry';
import type { ClientPromise } from '../promise/client-promise';
import type { Cadence } from './cadence';

/** Returns the first day (ISO) of a cadence that begins with a promise due then, in the zone of its due time. */
export const firstDay = (due: Due): string =>
  due.type === 'day' ? due.day : dayAt(due.at, knownZone(due.zone));

/**
 * Returns the entries that make a promise the first of a cadence (with this id and rule), whose next days are `days` (ISO).
 */
export function begin(
  promise: Pick<ClientPromise, 'id' | 'contact' | 'due' | 'text'>,
  id: string,
  rule: string,
  days: readonly string[],
): NewEntry[] {
  const { contact, due, text } = promise;
  const timed = due.type === 'at' ? { time: due.wall.slice(11, 16), zone: due.zone } : {};
  const data = { rule, from: firstDay(due), days: [...days], ...timed };
  return [
    { kind: 'cadence.begun', entity: id, contact, data, text: { words: text.words } },
    { kind: 'promise.repeated', entity: promise.id, contact, data: { cadence: id }, text: {} },
  ];
}

/** Returns the entry that skips one coming day (ISO). */
export const skip = (cadence: Cadence, day: string): NewEntry => ({
  ...about(cadence),
  kind: 'cadence.skipped',
  data: { day },
});

/** Returns the entry that ends a cadence. Promises already made stay. */
export const endCadence = (cadence: Cadence): NewEntry => ({
  ...about(cadence),
  kind: 'cadence.ended',
});

/** Returns the entry that adds more computed days (ISO). */
export const extend = (cadence: Cadence, days: readonly string[]): NewEntry => ({
  ...about(cadence),
  kind: 'cadence.extended',
  data: { days: [...days] },
});
