import type { Due } from '../due/due';
import type { NewEntry } from '../journal/entry';
import type { ClientPromise } from '../promise/client-promise';
import type { Amends } from './amends';

type Whose = Pick<ClientPromise, 'id' | 'contact'>;
const about = ({ id, contact }: Whose) => ({ entity: id, contact });

/** A repair begins: we know that it will be late. */
export const open = (promise: Whose, because: NonNullable<Amends['because']>): NewEntry => ({
  ...about(promise),
  kind: 'amends.opened',
  data: { because },
  text: {},
});

/** The client was told at `now` (epoch ms). */
export const tell = (promise: Whose, now: number): NewEntry => ({
  ...about(promise),
  kind: 'amends.told',
  data: { toldAt: now },
  text: {},
});

/** What we do instead, and by when: a promise of its own (its id is `instead`), on the badge and in the day like any other. */
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

/** It is mended at `now` (epoch ms), by what was done. */
export const make = (promise: Whose, now: number, done?: string): NewEntry => ({
  ...about(promise),
  kind: 'amends.made',
  data: { madeAt: now },
  text: done ? { done } : {},
});

/** Nothing is left to mend: they said so. */
export const drop = (promise: Whose): NewEntry => ({
  ...about(promise),
  kind: 'amends.dropped',
  data: {},
  text: {},
});
