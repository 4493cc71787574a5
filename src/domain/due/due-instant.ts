import type { Due } from './due';
import { knownZone } from './known-zone';
import { endOfWork, type WorkingHours } from './working-hours';

/** Gives the instant (epoch ms) at which it falls due; a day's depends on where the user is *now* and on their hours. */
export function dueInstant(due: Due, zone: string, hours: WorkingHours): number {
  return due.type === 'at' ? due.at : endOfWork(due.day, knownZone(zone), hours);
}
