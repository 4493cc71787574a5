import type { Here } from '../domain/due/here';
import type { Book } from './book';
import { readHabits } from './habits';
import { readSettings } from './settings';

/**
 * Returns when and where the user is at `now` (epoch ms): this machine's current zone, and their working and quiet hours.
 */
export async function readHere(book: Book, now: number): Promise<Here> {
  const [{ hours }, { quiet }] = await Promise.all([readSettings(book), readHabits(book)]);
  const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
  return { now, zone, hours, ...(quiet ? { quiet } : {}) };
}
