import type { Book } from './book';
import { personsOf } from './persons';
import { contactsOfSeveral } from './shared-persons';

/** Returns a function from a contact to its person's id, for these contacts: joined contacts are one person. */
export async function personIds(
  book: Book,
  contacts: ReadonlySet<string>,
): Promise<(contact: string) => string> {
  const joined = await contactsOfSeveral(book);
  const persons = await personsOf(
    book,
    [...contacts].filter((id) => joined.has(id)),
  );
  return (contact) => persons.get(contact)?.[0]?.id ?? contact;
}

/** Returns rows by the id of the person that they are about. */
export function byPerson<Row extends { readonly contact: string }>(
  rows: readonly Row[],
  personOfContact: (contact: string) => string,
): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const person = personOfContact(row.contact);
    const own = found.get(person);
    if (own) own.push(row);
    else found.set(person, [row]);
  }
  return found;
}
