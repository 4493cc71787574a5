import { inForce } from '../../../src/domain/journal/in-force';
import type { Entry, NewEntry } from '../../../src/domain/journal/entry';
import type { ClientPromise } from '../../../src/domain/promise/client-promise';
import { foldPromise } from '../../../src/domain/promise/fold-promise';
import type { Due } from '../../../src/domain/due/due';

export const berlin = 'Europe/Berlin';

/** Returns the instant (epoch ms) of a wall clock in Berlin. */
export const at = (wall: string, zone = berlin): number =>
  Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds;

/** Returns the entry that makes a promise, to be followed by others. */
export const made = (due: Due, data: object = {}): NewEntry<'promise.made'> => ({
  kind: 'promise.made',
  entity: 'quote',
  contact: 'ana',
  data: { by: 'us', due, ...data },
  text: { words: 'Send the quote' },
});

/** Folds the entries of one promise, each at its instant (epoch ms). */
export function promiseOf(
  ...story: readonly (readonly [at: number, entry: NewEntry, zone?: string])[]
): ClientPromise {
  const entries = story.map(([when, entry, zone], i) => stamped(entry, when, i + 1, zone));
  const promise = foldPromise(inForce(entries));
  if (!promise) throw new Error('nothing was promised');
  return promise;
}

function stamped(entry: NewEntry, when: number, n: number, zone = berlin): Entry {
  const envelope = { id: `e${n}`, v: 1 as const, device: 'd', n, lamport: n, at: when, zone };
  return { ...entry, ...envelope };
}
