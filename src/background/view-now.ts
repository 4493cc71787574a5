import type { ReminderView } from '../domain/reminder/reminders-of';
import type { Book } from '../store/book';
import { readHabits } from '../store/habits';
import { readSettings } from '../store/settings';

/** Gives from where the user looks at their promises at an instant (epoch ms): their zone of this moment, hours and quiet. */
export async function viewNow(book: Book, now: number): Promise<ReminderView> {
  const [{ hours }, { quiet }] = await Promise.all([readSettings(book), readHabits(book)]);
  const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
  return { now, zone, hours, ...(quiet ? { quiet } : {}) };
}
