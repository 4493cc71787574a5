import { isOpen } from '../amends/amends';
import { foldAmends } from '../amends/fold-amends';
import type { Due } from '../due/due';
import { dueInstant } from '../due/due-instant';
import { usualHours } from '../due/working-hours';
import type { Entry } from '../journal/entry';
import type { ClientPromise } from './client-promise';
import { cushionOf } from './cushion-of';
import { longestCushion } from './default-cushion';

/** Folds a promise's entries (in force, in order); undefined as long as the one that makes it is missing. */
export function foldPromise(entries: readonly Entry[]): ClientPromise | undefined {
  const made = entries.find((entry) => entry.kind === 'promise.made');
  if (!made) return undefined;
  return entries.reduce(step, begin(made));
}

function begin(made: Entry<'promise.made'>): ClientPromise {
  const { entity: id, contact, at: madeAt, data, text } = made;
  const { by, due, cushion, usualCushion: _, doubtful = false, ...origin } = data;
  const promise = { id, contact, by, open: by, madeAt, firstDue: due, moves: 0, doubtful, ...origin, text };
  const chosen = cushion === undefined ? {} : { cushionChosen: 1 as const };
  return { ...promise, ...chosen, ...dated(due, cushion ?? cushionOf(made)) };
}

function step(promise: ClientPromise, entry: Entry): ClientPromise {
  switch (entry.kind) {
    case 'promise.confirmed':
      return { ...promise, doubtful: false };
    case 'promise.moved':
      return moved(promise, entry);
    case 'promise.reworded':
      return reworded(promise, entry.text);
    case 'promise.cushioned':
      return { ...promise, cushionChosen: 1, ...dated(promise.due, entry.data.cushion) };
    case 'promise.snoozed':
      return { ...promise, snoozedUntil: entry.data.until };
    case 'promise.repeated':
      return { ...promise, cadence: entry.data.cadence };
    case 'promise.planned':
      return planned(promise, entry.data);
    case 'promise.kept':
      return close(promise, { how: 'kept', at: entry.data.keptAt, zone: entry.zone }, entry.text);
    case 'promise.broken':
      return close(promise, { how: 'broken', at: entry.at, zone: entry.zone }, entry.text);
    case 'promise.released':
      return close(promise, { how: 'released', at: entry.at, zone: entry.zone }, entry.text);
    default:
      return mended(promise, entry);
  }
}

function moved(promise: ClientPromise, entry: Entry<'promise.moved'>): ClientPromise {
  const { dueAt: _, dueDay: __, startsAt: ___, snoozedUntil: ____, plannedAt: _____, ...rest } = promise;
  const { due, clientKnows } = entry.data;
  const cushion = promise.cushionChosen ? promise.cushion : undefined;
  const known = clientKnows && !wasPast(promise, entry) ? { knownDue: due } : {};
  return {
    ...rest,
    ...dated(due, cushion ?? cushionOf(entry)),
    ...known,
    setAt: entry.at,
    moves: promise.moves + 1,
  };
}

/** A promise that was late when it was moved stays late: a new date agreed afterwards does not make it on time. */
const wasPast = ({ knownDue, firstDue }: ClientPromise, { at, zone }: Entry<'promise.moved'>) =>
  dueInstant(knownDue ?? firstDue, zone, usualHours) <= at;

function reworded(promise: ClientPromise, text: Partial<ClientPromise['text']>): ClientPromise {
  const { who, ...words } = { ...promise.text, ...text };
  return { ...promise, text: who ? { ...words, who } : words };
}

function planned(promise: ClientPromise, { at, minutes }: Entry<'promise.planned'>['data']): ClientPromise {
  const { plannedAt: _, ...rest } = promise;
  const start = at === undefined ? {} : { plannedAt: at };
  return { ...rest, ...start, ...(minutes === undefined ? {} : { workMinutes: minutes }) };
}

function mended({ mending: _, ...promise }: ClientPromise, entry: Entry): ClientPromise {
  const amends = foldAmends(promise.amends, entry);
  if (!amends) return promise;
  return { ...promise, amends, ...(isOpen(amends) ? { mending: 1 } : {}) };
}

function close(
  { open: _, snoozedUntil: __, ...promise }: ClientPromise,
  closed: NonNullable<ClientPromise['closed']>,
  text: Partial<ClientPromise['text']>,
): ClientPromise {
  return { ...promise, closed, text: { ...promise.text, ...text } };
}

/** The due time and its cushion, with the fields of the indexes. */
function dated(due: Due, slack: number) {
  const cushion = Math.min(slack, longestCushion);
  if (due.type === 'day') return { due, dueDay: due.day, cushion };
  return { due, dueAt: due.at, cushion, startsAt: due.at - cushion * 60_000 };
}
