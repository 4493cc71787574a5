import type { Due } from '../due/due';
import { about, type Entity } from '../journal/about';
import type { NewEntry } from '../journal/entry';

/** Returns the entry that says the promise was kept at `now` (epoch ms), and what was done. */
export const keep = (promise: Entity, now: number, done?: string): NewEntry => ({
  ...about(promise),
  kind: 'promise.kept',
  data: { keptAt: now },
  text: done ? { done } : {},
});

/** Returns the entry that says the promise was broken, or released by the client, and why. */
export const end = (promise: Entity, how: 'broken' | 'released', why?: string): NewEntry => ({
  ...about(promise),
  kind: `promise.${how}`,
  text: why ? { why } : {},
});

/** Returns the entry that moves the due time. Only if `clientKnows` is true does it change what the client expects. */
export const move = (promise: Entity, due: Due, clientKnows?: boolean): NewEntry => ({
  ...about(promise),
  kind: 'promise.moved',
  data: { due, ...(clientKnows === undefined ? {} : { clientKnows }) },
});

/** Returns the entry that confirms a doubtful promise. */
export const confirm = (promise: Entity): NewEntry => ({
  ...about(promise),
  kind: 'promise.confirmed',
});

/** Returns the entry that changes the promise's words. */
export const reword = (promise: Entity, words: string): NewEntry => ({
  ...about(promise),
  kind: 'promise.reworded',
  text: { words },
});

/** Returns the entry that postpones reminders until an instant (epoch ms). The due time stays. */
export const snooze = (promise: Entity, until: number): NewEntry => ({
  ...about(promise),
  kind: 'promise.snoozed',
  data: { until },
});

/**
 * Returns the entry that plans the work at an instant (epoch ms), or anywhere in the day if undefined. The due time stays.
 */
export const plan = (promise: Entity, at: number | undefined, minutes?: number): NewEntry => ({
  ...about(promise),
  kind: 'promise.planned',
  data: { ...(at === undefined ? {} : { at }), ...(minutes === undefined ? {} : { minutes }) },
});

/**
 * Returns the entry that names the colleague who does the work; the promise stays ours (P5). An empty name takes it back.
 */
export const handOver = (promise: Entity, who: string): NewEntry => ({
  ...about(promise),
  kind: 'promise.reworded',
  text: { who },
});

/** Returns the entry that sets the cushion (minutes). */
export const cushion = (promise: Entity, minutes: number): NewEntry => ({
  ...about(promise),
  kind: 'promise.cushioned',
  data: { cushion: minutes },
});
