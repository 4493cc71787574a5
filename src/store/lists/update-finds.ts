import { Contact } from '../../domain/contact/contact';
import type { Book } from '../book';
import { findRowOf } from './find-keys';
import { readable } from './readable';
import type { RowChange } from './row-change';

/** Writes what changed contacts are found by, and whether others share a record with them. */
export async function updateFinds(book: Book, changes: readonly RowChange[]): Promise<void> {
  if (!changes.length) return;
  const contacts = changes.flatMap(({ before, after }) => [contactIn(before), contactIn(after)]);
  const known = contacts.filter((contact) => contact !== undefined);
  const keys = [...new Set(known.flatMap(({ refKeys }) => refKeys))];
  const holders = await Promise.all(
    keys.map((key) => book.rows('contacts').where('refKeys').equals(key).toArray()),
  );
  const touched = new Map(readable(Contact, holders.flat()).map((contact) => [contact.id, contact]));
  for (const { after } of changes) {
    const contact = contactIn(after);
    if (contact) touched.set(contact.id, contact);
  }
  const shared = await sharedOf(book, [...touched.values()]);
  await book.finds.bulkPut([...touched.values()].map((one) => findRowOf(one, shared.has(one.id))));
  const gone = changes.flatMap(({ before, after }) => (after ? [] : [contactIn(before)?.id]));
  const ids = gone.filter((id) => id !== undefined);
  if (ids.length > 0) await book.finds.bulkDelete(ids);
}

async function sharedOf(book: Book, contacts: readonly Contact[]): Promise<ReadonlySet<string>> {
  const shared = new Set<string>();
  await Promise.all(
    contacts.flatMap(({ refKeys }) =>
      refKeys.map(async (key) => {
        const ids = await book.rows('contacts').where('refKeys').equals(key).primaryKeys();
        if (ids.length > 1) for (const id of ids) shared.add(id);
      }),
    ),
  );
  return shared;
}

const contactIn = (row: unknown): Contact | undefined => readable(Contact, [row])[0];
