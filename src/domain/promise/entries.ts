import type { Due } from '../due/due';
import type { NewEntry } from '../journal/entry';
import type { ClientPromise } from './client-promise';

type Whose = Pick<ClientPromise, 'id' | 'contact'>;
const about = ({ id, contact }: Whose) => ({ entity: id, contact });

/** Kept, with what was done; late or on time follows by itself. `now` in epoch ms. */
export const keep = (promise: Whose, now: number, done?: string): NewEntry => ({
  ...about(promise),
  kind: 'promise.kept',
  data: { keptAt: now },
  text: done ? { done } : {},
});

/** Broken, or released by the client, with why. */
export const end = (promise: Whose, how: 'broken' | 'released', why?: string): NewEntry => ({
  ...about(promise),
  kind: `promise.${how}`,
  data: {},
  text: why ? { why } : {},
});

/** Moves the due time. Only a move that the client knows of changes what they expect; nothing said is that they do not. */
export const move = (promise: Whose, due: Due, clientKnows?: boolean): NewEntry => ({
  ...about(promise),
  kind: 'promise.moved',
  data: { due, ...(clientKnows === undefined ? {} : { clientKnows }) },
  text: {},
});

/** A doubtful one is a promise, as its user says. */
export const confirm = (promise: Whose): NewEntry => ({
  ...about(promise),
  kind: 'promise.confirmed',
  data: {},
  text: {},
});

/** Says it in other words. */
export const reword = (promise: Whose, words: string): NewEntry => ({
  ...about(promise),
  kind: 'promise.reworded',
  data: {},
  text: { words },
});

/** Puts the reminder off until an instant (epoch ms). The due time stays. */
export const snooze = (promise: Whose, until: number): NewEntry => ({
  ...about(promise),
  kind: 'promise.snoozed',
  data: { until },
  text: {},
});

/** Lays the work at an instant (epoch ms), or with none leaves it to the day; `minutes` of it. The promise stays. */
export const plan = (promise: Whose, at: number | undefined, minutes?: number): NewEntry => ({
  ...about(promise),
  kind: 'promise.planned',
  data: { ...(at === undefined ? {} : { at }), ...(minutes === undefined ? {} : { minutes }) },
  text: {},
});

/** Names the colleague who does it; it stays ours until the client has it (P5). An empty name takes it back. */
export const handOver = (promise: Whose, who: string): NewEntry => ({
  ...about(promise),
  kind: 'promise.reworded',
  data: {},
  text: { who },
});

/** Chooses its slack (minutes). */
export const cushion = (promise: Whose, minutes: number): NewEntry => ({
  ...about(promise),
  kind: 'promise.cushioned',
  data: { cushion: minutes },
  text: {},
});
