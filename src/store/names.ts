import { Contact } from '../domain/contact/contact';
import type { Book } from './book';
import { personOf } from './person';
import { Sighting } from './sightings';
import { readRow } from './read-rows';

/** A person's name if no page shows them: from the book, or else as a page last showed it. */
export interface Named {
  readonly contact: Contact;
  readonly name?: string;
  readonly company?: string;
  /** Whether the name was only seen in a page and is not confirmed. */
  readonly provisional: boolean;
}

/** Returns a contact with its name; undefined if there is no such contact. */
export const nameOf = async (book: Book, id: string): Promise<Named | undefined> =>
  nameIn(book, await personOf(book, id), id);

/** The same for one of the contacts of a person, as `personOf` returns them. */
export async function nameIn(book: Book, person: readonly Contact[], id: string): Promise<Named | undefined> {
  const contact = person.find((joined) => joined.id === id);
  if (!contact) return undefined;
  const text: Contact['text'] = {};
  for (const joined of person.toReversed()) Object.assign(text, joined.text);
  if (text.name !== undefined) return { contact, provisional: false, ...pick(text) };
  const seen = await seenName(book, contact);
  return {
    contact,
    provisional: seen !== undefined,
    ...pick(text),
    ...(seen === undefined ? {} : { name: seen }),
  };
}

const pick = ({ name, company }: Contact['text']) => ({
  ...(name === undefined ? {} : { name }),
  ...(company === undefined ? {} : { company }),
});

async function seenName(book: Book, contact: Contact): Promise<string | undefined> {
  const rows = await book.sightings.bulkGet(contact.refKeys);
  const names = rows.filter((row) => row !== undefined).map((row) => readRow(Sighting, row).facts.name);
  return names.find((name) => name !== undefined);
}
