import type { Due } from '../due/due';
import { entityFields, type Entity } from '../journal/entity-fields';
import type { NewEntry } from '../journal/entry';

/** Returns the entry that says the promise was kept at `now` (epoch ms), and what was done. */
export const keep = (promise: Entity, now: number, done?: string): NewEntry => ({
  ...entityFields(promise),
  kind: 'promise.kept',
  data: { keptAt: now },
  text: done ? { done } : {},
});

/** Returns the entry that says the promise was broken, or released by the client, and why. */
export const end = (promise: Entity, how: 'broken' | 'released', why?: string): NewEntry => ({
  ...entityFields(promise),
  kind: `promise.${how}`,
  data: {},
  text: why ? { why } : {},
});

/** Returns the entry that moves the due time. Only if `clientKnows` is true does it change what the client expects. */
export const move = (promise: Entity, due: Due, clientKnows?: boolean): NewEntry => ({
  ...entityFields(promise),
  kind: 'promise.moved',
  data: { due, ...(clientKnows === undefined ? {} : { clientKnows }) },
  text: {},
});

/** Returns the entry that confirms a doubtful promise. */
export const confirm = (promise: Entity): NewEntry => ({
  ...entityFields(promise),
  kind: 'promise.confirmed',
  data: {},
  text: {},
});

/** Returns the entry that changes the promise's words. */
export const reword = (promise: Entity, words: string): NewEntry => ({
  ...entityFields(promise),
  kind: 'promise.reworded',
  data: {},
  text: { words },
});

/** Returns the entry that postpones reminders until an instant (epoch ms). The due time stays. */
export const snooze = (promise: Entity, until: number): NewEntry => ({
  ...entityFields(promise),
  kind: 'promise.snoozed',
  data: { until },
  text: {},
});

/**
 * Returns the entry that plans the work at an instant (epoch ms), or anywhere in the day if undefined. The due time stays.
 */
export const plan = (promise: Entity, at: number | undefined, minutes?: number): NewEntry => ({
  ...entityFields(promise),
  kind: 'promise.planned',
  data: { ...(at === undefined ? {} : { at }), ...(minutes === undefined ? {} : { minutes }) },
  text: {},
});

/**
 * Returns the entry that names the colleague who does the work; the promise stays ours (P5). An empty name takes it back.
 */
export const handOver = (promise: Entity, who: string): NewEntry => ({
  ...entityFields(promise),
  kind: 'promise.reworded',
  data: {},
  text: { who },
});

/** Returns the entry that sets the cushion (minutes). */
export const cushion = (promise: Entity, minutes: number): NewEntry => ({
  ...entityFields(promise),
  kind: 'promise.cushioned',
  data: { cushion: minutes },
  text: {},
});
