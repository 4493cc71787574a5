import type { Due } from '../due/due';
import type { NewEntry } from '../journal/entry';
import type { ClientPromise } from '../promise/client-promise';
import type { Amends } from './amends';

type Whose = Pick<ClientPromise, 'id' | 'contact'>;
const about = ({ id, contact }: Whose) => ({ entity: id, contact });

/** Returns the entry that opens amends, because we know that the promise will be late. */
export const open = (promise: Whose, because: NonNullable<Amends['because']>): NewEntry => ({
  ...about(promise),
  kind: 'amends.opened',
  data: { because },
  text: {},
});

/** Returns the entry that says the client was told at `now` (epoch ms). */
export const tell = (promise: Whose, now: number): NewEntry => ({
  ...about(promise),
  kind: 'amends.told',
  data: { toldAt: now },
  text: {},
});

/** Returns the entries that offer something instead by a due time, which makes a promise like any other, with the id `instead`. */
export const offer = (promise: Whose, what: string, due: Due, instead: string): NewEntry[] => [
  { ...about(promise), kind: 'amends.offered', data: { due, instead }, text: { what } },
  {
    kind: 'promise.made',
    entity: instead,
    contact: promise.contact,
    data: { by: 'us', due, cause: 'amends' },
    text: { words: what },
  },
];

/** Returns the entry that says amends were made at `now` (epoch ms), and what was done. */
export const make = (promise: Whose, now: number, done?: string): NewEntry => ({
  ...about(promise),
  kind: 'amends.made',
  data: { madeAt: now },
  text: done ? { done } : {},
});

/** Returns the entry that says the client wants nothing more. */
export const drop = (promise: Whose): NewEntry => ({
  ...about(promise),
  kind: 'amends.dropped',
  data: {},
  text: {},
});
