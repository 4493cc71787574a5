import { dueInstant } from '../due/due-instant';
import { usualHours } from '../due/working-hours';
import type { Entry } from '../journal/entry';
import { defaultCushion } from './default-cushion';

/**
 * Returns the cushion (minutes) that a promise gets by being made or moved, if none was chosen for it: the user's default at
 * that time, or else the product's. Independent of the current zone, so that travelling changes no cushion.
 */
export function cushionOf({ at, zone, data }: Entry<'promise.made' | 'promise.moved'>): number {
  if (data.usualCushion !== undefined) return data.usualCushion;
  return defaultCushion(noticeOf(data.due, at, zone));
}

/** Returns the notice (minutes, at least 0) between an instant (epoch ms) and a due time. */
export const noticeOf = (due: Entry<'promise.made'>['data']['due'], at: number, zone: string): number =>
  Math.max(0, dueInstant(due, zone, usualHours) - at) / 60_000;
