import type { NewEntry } from '../journal/entry';
import { noticeOf } from './cushion-of';
import { defaultCushion, type Cushions } from './default-cushion';

/**
 * Returns an entry with the user's current default cushion added, if it makes or moves a promise at `now` (epoch ms). So a
 * later change of the setting does not change promises that were made before.
 */
export function withUsualCushion(entry: NewEntry, cushions: Cushions, now: number, zone: string): NewEntry {
  if (entry.kind !== 'promise.made' && entry.kind !== 'promise.moved') return entry;
  if (entry.data.usualCushion !== undefined) return entry;
  const usualCushion = defaultCushion(noticeOf(entry.data.due, now, zone), cushions);
  return entry.kind === 'promise.made'
    ? { ...entry, data: { ...entry.data, usualCushion } }
    : { ...entry, data: { ...entry.data, usualCushion } };
}
