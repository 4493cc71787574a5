import { isOpen } from '../amends/is-open';
import { foldAmends } from '../amends/fold-amends';
import type { Due } from '../due/due';
import { dueInstant } from '../due/due-instant';
import { usualHours } from '../due/working-hours';
import type { Entry } from '../journal/entry';
import { foldFrom, type KindOf } from '../journal/fold-from';
import type { ClientPromise } from './client-promise';
import { cushionOf } from './cushion-of';
import { longestCushion } from './longest-cushion';

/** Folds a promise's entries and its amends (in force, in order); undefined as long as the one that makes it is missing. */
export const foldPromise = foldFrom<'promise.made', ClientPromise, 'amends'>('promise.made', begin, {
  'promise.confirmed': (promise) => ({ ...promise, doubtful: false }),
  'promise.moved': moved,
  'promise.reworded': (promise, { text }) => reworded(promise, text),
  'promise.cushioned': (promise, { data }) => ({
    ...promise,
    cushionChosen: 1,
    ...dated(promise.due, data.cushion),
  }),
  'promise.snoozed': (promise, { data }) => ({ ...promise, snoozedUntil: data.until }),
  'promise.repeated': (promise, { data }) => ({ ...promise, cadence: data.cadence }),
  'promise.planned': (promise, { data }) => planned(promise, data),
  'promise.kept': (promise, { data, text, zone }) =>
    close(promise, { how: 'kept', at: data.keptAt, zone }, text),
  'promise.broken': (promise, { at, text, zone }) => close(promise, { how: 'broken', at, zone }, text),
  'promise.released': (promise, { at, text, zone }) => close(promise, { how: 'released', at, zone }, text),
  'amends.opened': mended,
  'amends.told': mended,
  'amends.offered': mended,
  'amends.made': mended,
  'amends.dropped': mended,
});

function begin(made: Entry<'promise.made'>): ClientPromise {
  const { entity: id, contact, at: madeAt, data, text } = made;
  const { by, due, cushion, usualCushion: _, doubtful = false, ...origin } = data;
  const promise = { id, contact, by, open: by, madeAt, firstDue: due, moves: 0, doubtful, ...origin, text };
  const chosen = cushion === undefined ? {} : { cushionChosen: 1 as const };
  return { ...promise, ...chosen, ...dated(due, cushion ?? cushionOf(made)) };
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

function mended({ mending: _, ...promise }: ClientPromise, entry: Entry<KindOf<'amends'>>): ClientPromise {
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
