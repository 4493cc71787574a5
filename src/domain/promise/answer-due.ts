import { dueAtInstant, type Due } from '../due/due';
import { addWorkingMinutes } from '../due/working-time';
import type { WorkingHours } from '../due/working-hours';

/**
 * Gives by when a client's message is to be answered that came at an instant (epoch ms), within so many working minutes:
 * their message waits, and that is a promise by itself (P9).
 */
export function answerDue(cameAt: number, minutes: number, zone: string, hours: WorkingHours): Due {
  return dueAtInstant(addWorkingMinutes(cameAt, Math.max(1, minutes), zone, hours), zone);
}
