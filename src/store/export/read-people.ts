import { Contact } from '../../domain/contact/contact';
import { ContactEdge } from '../../domain/contact/edge';
import { peopleOf, type ExportedPerson } from '../../domain/export/people';
import type { Book } from '../book';
import { readRows } from '../read-rows';
import { Sighting } from '../sightings';

/** Returns everyone by the id of each of their contacts. A name that was only seen in a page counts where there is no other. */
export async function readPeople(book: Book): Promise<ReadonlyMap<string, ExportedPerson>> {
  const contacts = readRows(Contact, await book.rows('contacts').toArray());
  const edges = readRows(ContactEdge, await book.rows('edges').toArray());
  const seen = readRows(Sighting, await book.sightings.toArray());
  const seenName = new Map(seen.map(({ refKey, facts }) => [refKey, facts.name]));
  const nameIn = ({ refKeys }: Contact) =>
    refKeys.map((key) => seenName.get(key)).find((name) => name !== undefined);
  for (const contact of contacts) {
    const name = contact.text.name ?? nameIn(contact);
    if (name !== undefined) contact.text.name = name;
  }
  return peopleOf(contacts, edges);
}
