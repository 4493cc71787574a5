import type { ContactRef } from '../domain/contact/contact-ref';
import { refKey } from '../domain/contact/contact-ref';
import { Contact } from '../domain/contact/contact';
import type { Impression } from '../domain/impression/impression';
import { ClientPromise } from '../domain/promise/client-promise';
import type { Book } from './book';
import { contactOfRef } from './contact-of-ref';
import { nameIn } from './names';
import { personOf } from './person';
import { readRows } from './read-rows';
import { rowsOf } from './rows-of';
import { impressionsOf } from './impressions-of';
import { inPlace } from './in-place';

/** A person we know to whose record a page links. */
export interface LinkedPerson {
  /** The smallest of the person's contact ids. */
  readonly id: string;
  readonly ref: ContactRef | undefined;
  readonly name: string | undefined;
  readonly last: Impression | undefined;
  /** Number of open promises, ours and theirs. */
  readonly open: number;
}

/** Among how many of the newest impressions the last one is, wherever those from the future belong. */
const enough = 5;

/** Returns the known people among a page's linked records, each once, in the page's order, without the record's own. */
export async function linkedPeople(
  book: Book,
  ref: ContactRef,
  linked: readonly ContactRef[],
): Promise<LinkedPerson[]> {
  const keys = linked.map(refKey);
  const rows = await book.rows('contacts').where('refKeys').anyOf(keys).toArray();
  const own = await contactOfRef(book, ref);
  const ownIds = own ? (await personOf(book, own.id)).map(({ id }) => id) : [];
  const others = readRows(Contact, rows).filter(({ id }) => !ownIds.includes(id));
  const people = await Promise.all(others.map((contact) => linkedPerson(book, contact)));
  const order = (person: LinkedPerson & { keys: readonly string[] }) =>
    Math.min(...person.keys.map((key) => keys.indexOf(key)).filter((index) => index >= 0));
  const distinct = new Map(people.map((person) => [person.id, person]));
  return [...distinct.values()].toSorted((a, b) => order(a) - order(b));
}

async function linkedPerson(book: Book, contact: Contact) {
  const person = await personOf(book, contact.id);
  const ids = person.map(({ id }) => id);
  const [named, impressions, promises] = await Promise.all([
    nameIn(book, person, contact.id),
    impressionsOf(book, ids, enough).then(inPlace),
    rowsOf(book, 'promises', ids),
  ]);
  return {
    id: ids[0] ?? contact.id,
    ref: contact.refs[0],
    name: named?.name,
    last: impressions[0],
    open: readRows(ClientPromise, promises).filter(({ open }) => open).length,
    keys: person.flatMap(({ refKeys }) => refKeys),
  };
}
