import type { NewEntry } from '../journal/entry';
import { noticeOf } from './cushion-of';
import { defaultCushion, type Cushions } from './default-cushion';

/**
 * Gives an entry with the user's default cushion written into it, where it makes or moves a promise. So what the default
 * was then stays with the promise, and changing the setting changes no promise that was made.
 */
export function withUsualCushion(entry: NewEntry, cushions: Cushions, now: number, zone: string): NewEntry {
  if (entry.kind !== 'promise.made' && entry.kind !== 'promise.moved') return entry;
  if (entry.data.usualCushion !== undefined) return entry;
  const usualCushion = defaultCushion(noticeOf(entry.data.due, now, zone), cushions);
  return entry.kind === 'promise.made'
    ? { ...entry, data: { ...entry.data, usualCushion } }
    : { ...entry, data: { ...entry.data, usualCushion } };
}
