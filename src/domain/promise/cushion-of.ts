import { dueInstant } from '../due/due-instant';
import { usualHours } from '../due/working-hours';
import type { Entry } from '../journal/entry';
import { defaultCushion } from './default-cushion';

/**
 * Gives the cushion (minutes) that a promise has from being made or moved, where none was chosen for it: what the user's
 * default was then, else the product's own. It is settled once, so that nothing is recomputed when one flies.
 */
export function cushionOf({ at, zone, data }: Entry<'promise.made' | 'promise.moved'>): number {
  if (data.usualCushion !== undefined) return data.usualCushion;
  return defaultCushion(noticeOf(data.due, at, zone));
}

/** Gives the notice (minutes, none below 0) that a due time leaves at an instant (epoch ms). */
export const noticeOf = (due: Entry<'promise.made'>['data']['due'], at: number, zone: string): number =>
  Math.max(0, dueInstant(due, zone, usualHours) - at) / 60_000;
