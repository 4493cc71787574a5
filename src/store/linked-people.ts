import type { ContactRef } from '../domain/contact/contact-ref';
import { refKey } from '../domain/contact/contact-ref';
import { Contact } from '../domain/contact/contact';
import type { Impression } from '../domain/impression/impression';
import type { Book } from './book';
import { contactOfRef } from './contact-of-ref';
import { nameOf } from './names';
import { readRows } from './read-rows';
import { overviewOfContact } from './contact-overview';

/** Someone we know whom a page links to: how it stands with them. */
export interface LinkedPerson {
  /** The person's smallest contact id. */
  readonly id: string;
  readonly ref: ContactRef | undefined;
  readonly name: string | undefined;
  readonly last: Impression | undefined;
  /** How many promises are open, ours and theirs. */
  readonly open: number;
}

/** Gives those of a page's linked records that we have written of, each person once, in the page's order; not the record itself. */
export async function linkedPeople(
  book: Book,
  ref: ContactRef,
  linked: readonly ContactRef[],
): Promise<LinkedPerson[]> {
  const keys = linked.map(refKey);
  const rows = await book.rows('contacts').where('refKeys').anyOf(keys).toArray();
  const own = await contactOfRef(book, ref);
  const people = await Promise.all(readRows(Contact, rows).map((contact) => linkedPerson(book, contact)));
  const ofOwn = own && (await linkedPerson(book, own)).id;
  const order = (one: LinkedPerson & { keys: readonly string[] }) =>
    Math.min(...one.keys.map((key) => keys.indexOf(key)).filter((at) => at >= 0));
  const once = new Map(people.map((person) => [person.id, person]));
  return [...once.values()].filter(({ id }) => id !== ofOwn).toSorted((a, b) => order(a) - order(b));
}

async function linkedPerson(book: Book, contact: Contact) {
  const { person, impressions, promises } = await overviewOfContact(book, contact);
  const named = await nameOf(book, contact.id);
  return {
    id: person[0]?.id ?? contact.id,
    ref: contact.refs[0],
    name: named?.name,
    last: impressions[0],
    open: promises.length,
    keys: person.flatMap(({ refKeys }) => refKeys),
  };
}
