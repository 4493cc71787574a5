import { knownZone } from '../due/known-zone';
import { dayAt } from '../due/working-hours';
import type { Due } from '../due/due';
import type { NewEntry } from '../journal/entry';
import type { ClientPromise } from '../promise/client-promise';
import type { Cadence } from './cadence';

/** Gives the day (ISO) that a cadence counts from when it begins with a promise, where its due time was said. */
export const firstDay = (due: Due): string =>
  due.type === 'day' ? due.day : dayAt(due.at, knownZone(due.zone));

/** From now on a promise comes round: it is the first of a cadence with this rule, whose next days were worked out. */
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

/** Passes over one day (ISO) that is still to come. */
export const skip = ({ id, contact }: Cadence, day: string): NewEntry => ({
  kind: 'cadence.skipped',
  entity: id,
  contact,
  data: { day },
  text: {},
});

/** It comes round no more; what was promised by it stays. */
export const endCadence = ({ id, contact }: Cadence): NewEntry => ({
  kind: 'cadence.ended',
  entity: id,
  contact,
  data: {},
  text: {},
});

/** More of its days (ISO) were worked out. */
export const extend = ({ id, contact }: Cadence, days: readonly string[]): NewEntry => ({
  kind: 'cadence.extended',
  entity: id,
  contact,
  data: { days: [...days] },
  text: {},
});
