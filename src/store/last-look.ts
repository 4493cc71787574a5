import type { Here } from '../domain/due/here';
import * as v from 'valibot';
import { WorkingHours } from '../domain/due/working-hours';
import { QuietHours } from '../domain/reminder/quiet-hours';
import type { Book } from './book';

const View = v.object({
  now: v.number(),
  zone: v.string(),
  hours: WorkingHours,
  quiet: v.exactOptional(QuietHours),
});
const Row = v.object({ view: View });

/** Gives from where reminders were last looked at; undefined where they never were, or it cannot be read. */
export async function readLastLook(book: Book): Promise<Here | undefined> {
  const row = v.safeParse(Row, await book.meta.get('last-look'));
  return row.success ? row.output.view : undefined;
}

/** Notes a look, on disk: after what it brought was shown, so that a worker that dies in between shows it twice, never not. */
export async function saveLastLook(book: Book, here: Here): Promise<void> {
  await book.meta.put({ key: 'last-look', view: here });
}
