import type { Entry } from '../domain/journal/entry';
import type { Book } from './book';
import { readableEntries } from './readable-entries';

/**
 * Gives those of some entries that undoing takes away, as the user sees it: someone new who came with them goes too, unless
 * more was written under them since. A record that was bound stays so, because another surface may just be writing under it.
 */
export async function undoable(book: Book, entries: readonly Entry[]): Promise<Entry[]> {
  const staying = await Promise.all(entries.map((entry) => stays(book, entry, entries)));
  return entries.filter((_, i) => !staying[i]);
}

async function stays(book: Book, { kind, contact }: Entry, entries: readonly Entry[]): Promise<boolean> {
  if (kind === 'ref.attached') return true;
  if (kind !== 'contact.met') return false;
  const ours = new Set(entries.map(({ id }) => id));
  // What was done to our own entries since, as a rating, goes with them; what is about the contact is another's.
  const things = entries.map(({ entity }) => entity).filter((entity) => entity !== contact);
  const others = book.journal.where('contact').equals(contact);
  const left = await others.filter((row) => !isOf(row, ours, new Set(things))).count();
  return left > 0;
}

function isOf(row: unknown, ids: ReadonlySet<string>, entities: ReadonlySet<string>): boolean {
  // One that cannot be read is somebody's.
  const [entry] = readableEntries([row]).entries;
  return entry !== undefined && (ids.has(entry.id) || entities.has(entry.entity));
}
