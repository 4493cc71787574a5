import type { Due } from '../due/due';
import type { NewEntry } from '../journal/entry';
import type { ClientPromise } from './client-promise';

/** What a user does to an open promise. */
export type PromiseAct =
  | { readonly type: 'kept' }
  | { readonly type: 'broken' }
  | { readonly type: 'released' }
  | { readonly type: 'confirmed' }
  | { readonly type: 'moved'; readonly due: Due }
  | { readonly type: 'reworded'; readonly words: string };

/** Gives the entry that says it. `now` in epoch ms: a promise is kept when its user says so. */
export function entryOfAct(promise: ClientPromise, act: PromiseAct, now: number): NewEntry {
  const about = { entity: promise.id, contact: promise.contact };
  switch (act.type) {
    case 'kept':
      return { ...about, kind: 'promise.kept', data: { keptAt: now }, text: {} };
    case 'moved':
      return { ...about, kind: 'promise.moved', data: { due: act.due }, text: {} };
    case 'reworded':
      return { ...about, kind: 'promise.reworded', data: {}, text: { words: act.words } };
    case 'broken':
      return { ...about, kind: 'promise.broken', data: {}, text: {} };
    case 'released':
      return { ...about, kind: 'promise.released', data: {}, text: {} };
    case 'confirmed':
      return { ...about, kind: 'promise.confirmed', data: {}, text: {} };
  }
}
