import type { Due } from './due';
import { knownZone } from './known-zone';
import { endOfWork, type WorkingHours } from './working-hours';

/** Returns the instant (epoch ms) of a due time. A due day ends with the user's working hours in their current `zone`. */
export function dueInstant(due: Due, zone: string, hours: WorkingHours): number {
  return due.type === 'at' ? due.at : endOfWork(due.day, knownZone(zone), hours);
}
