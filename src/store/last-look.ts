import type { Here } from '../domain/due/here';
import * as v from 'valibot';
import { WorkingHours } from '../domain/due/working-hours';
import { QuietHours } from '../domain/reminder/quiet-hours';
import type { Book } from './book';
import { guardQuietWrite } from './spare/guard-write';

const View = v.object({
  now: v.number(),
  zone: v.string(),
  hours: WorkingHours,
  quiet: v.exactOptional(QuietHours),
});
const Row = v.object({ view: View });

/** Returns when and where reminders were last looked for; undefined if they never were, or the row cannot be read. */
export async function readLastLook(book: Book): Promise<Here | undefined> {
  const row = v.safeParse(Row, await book.meta.get('last-look'));
  return row.success ? row.output.view : undefined;
}

/**
 * Saves a look. Call it after its reminders were shown, so that a worker that dies in between shows them twice, not never.
 */
export async function saveLastLook(book: Book, here: Here): Promise<void> {
  await guardQuietWrite(book, () => book.meta.put({ key: 'last-look', view: here }));
}
