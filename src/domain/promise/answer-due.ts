import type { Due } from '../due/due';
import { dueAtInstant } from '../due/due-at';
import { addWorkingMinutes } from '../due/working-time';
import type { WorkingHours } from '../due/working-hours';

/**
 * Returns when a client's message that came at `cameAt` (epoch ms) is to be answered, within that many working minutes
 * (P9).
 */
export function answerDue(cameAt: number, minutes: number, zone: string, hours: WorkingHours): Due {
  return dueAtInstant(addWorkingMinutes(cameAt, Math.max(1, minutes), zone, hours), zone);
}
