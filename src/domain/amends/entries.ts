import type { Due } from '../due/due';
import { about, type Entity } from '../journal/about';
import type { NewEntry } from '../journal/entry';
import type { Amends } from './amends';

/** Returns the entry that opens amends, because we know that the promise will be late. */
export const open = (promise: Entity, because: NonNullable<Amends['because']>): NewEntry => ({
  ...about(promise),
  kind: 'amends.opened',
  data: { because },
});

/** Returns the entry that says the client was told at `now` (epoch ms). */
export const tell = (promise: Entity, now: number): NewEntry => ({
  ...about(promise),
  kind: 'amends.told',
  data: { toldAt: now },
});

/**
 * Returns the entries that offer something instead by a due time, which makes a promise like any other, with the id
 * `instead`.
 */
export const offer = (promise: Entity, what: string, due: Due, instead: string): NewEntry[] => [
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
export const make = (promise: Entity, now: number, done?: string): NewEntry => ({
  ...about(promise),
  kind: 'amends.made',
  data: { madeAt: now },
  text: done ? { done } : {},
});

/** Returns the entry that says the client wants nothing more. */
export const drop = (promise: Entity): NewEntry => ({
  ...about(promise),
  kind: 'amends.dropped',
});
