import type * as v from 'valibot';
import type { Contact } from '../domain/contact/contact';
import type { ContactRef } from '../domain/contact/contact-ref';
import type { Impression } from '../domain/impression/impression';
import { Like } from '../domain/keeping/like/like';
import type { BookTable } from '../domain/journal/fold';
import { Matter } from '../domain/keeping/matter/matter';
import { ClientPromise } from '../domain/promise/client-promise';
import { ClientRequest } from '../domain/keeping/request/request';
import type { Book } from './book';
import { contactOfRef } from './contact-of-ref';
import { impressionsOf } from './impressions-of';
import { inPlace } from './in-place';
import { personOf } from './person';
import { rowsOf } from './rows-of';
import { readRows } from './read-rows';

/** How many impressions the first screen's trend looks back on. */
const trendLength = 50;

/** What the sidebar shows of a person: all that their contacts hold, read together. */
export interface ContactOverview {
  /** The contact that the ref is bound to: new entries go under it. */
  readonly contact: Contact;
  /** Every contact that is this person, the smallest id first; names come from the first that has one. */
  readonly person: readonly Contact[];
  /** Newest first, the latest fifty. */
  readonly impressions: readonly Impression[];
  /** Open ones, ours and theirs. */
  readonly promises: readonly ClientPromise[];
  readonly matters: readonly Matter[];
  readonly likes: readonly Like[];
  readonly requests: readonly ClientRequest[];
}

/** Returns the overview of the person behind a ref; undefined if we never wrote of them. */
export async function overviewOfRef(book: Book, ref: ContactRef): Promise<ContactOverview | undefined> {
  const contact = await contactOfRef(book, ref);
  return contact && overviewOfContact(book, contact);
}

/** Returns the overview of a contact and of those who are one person with it. */
export async function overviewOfContact(book: Book, contact: Contact): Promise<ContactOverview> {
  const person = await personOf(book, contact.id);
  const ids = person.map(({ id }) => id);
  const of = async <S extends v.GenericSchema>(table: BookTable, schema: S) =>
    readRows(schema, await rowsOf(book, table, ids));
  const [impressions, promises, matters, likes, requests] = await Promise.all([
    impressionsOf(book, ids, trendLength).then(inPlace),
    of('promises', ClientPromise),
    of('matters', Matter),
    of('likes', Like),
    of('requests', ClientRequest),
  ]);
  return { contact, person, impressions, promises: promises.filter((p) => p.open), matters, likes, requests };
}
