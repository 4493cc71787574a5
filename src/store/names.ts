import { Contact } from '../domain/contact/contact';
import type { Book } from './book';
import { personOf } from './person';
import { Sighting } from './sightings';
import { readRow } from './read-rows';

/** How a person is called where there is no page to ask: by the book, else as a page showed them, else by their ref. */
export interface Named {
  readonly contact: Contact;
  readonly name?: string;
  readonly company?: string;
  /** The name was only seen in a page, and not confirmed yet. */
  readonly provisional: boolean;
}

/** Gives how a contact is called; undefined where there is no such contact. */
export async function nameOf(book: Book, id: string): Promise<Named | undefined> {
  const person = await personOf(book, id);
  const contact = person.find((one) => one.id === id);
  if (!contact) return undefined;
  const text: Contact['text'] = {};
  for (const one of person.toReversed()) Object.assign(text, one.text);
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
