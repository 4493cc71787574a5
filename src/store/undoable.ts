import type { Entry } from '../domain/journal/entry';
import type { Book } from './book';
import { readableEntries } from './readable-entries';

/**
 * Returns the entries that undoing takes back, as the user sees it: also someone new who came with them, unless more
 * was written about them since. An attached record stays, because another surface may be writing about it at this
 * moment.
 */
export async function undoable(book: Book, entries: readonly Entry[]): Promise<Entry[]> {
  const staying = await Promise.all(entries.map((entry) => stays(book, entry, entries)));
  return entries.filter((_, i) => !staying[i]);
}

async function stays(book: Book, { kind, contact }: Entry, entries: readonly Entry[]): Promise<boolean> {
  // Attached to somebody else, it goes back to whom it was taken from: with both, they would count as one person.
  if (kind === 'ref.attached') return !entries.some((one) => one.kind === 'ref.detached');
  if (kind !== 'contact.met') return false;
  const ours = new Set(entries.map(({ id }) => id));
  // What was added to these things since, such as a rating, is taken back with them; other entries about the contact
  // are not.
  const things = entries.map(({ entity }) => entity).filter((entity) => entity !== contact);
  const others = book.journal.where('contact').equals(contact);
  const left = await others.filter((row) => !isOf(row, ours, new Set(things))).count();
  return left > 0;
}

function isOf(row: unknown, ids: ReadonlySet<string>, entities: ReadonlySet<string>): boolean {
  // An entry that cannot be read counts as one of the others.
  const [entry] = readableEntries([row]).entries;
  return entry !== undefined && (ids.has(entry.id) || entities.has(entry.entity));
}
