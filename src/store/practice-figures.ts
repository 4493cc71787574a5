import type { Debrief } from '../domain/keeping/debrief';
import { yearEndList, yearEndOf, type YearEndLine } from '../domain/keeping/gift/year-end';
import type { Impression } from '../domain/impression/impression';
import { ClientRequest } from '../domain/keeping/request/request';
import { Contact } from '../domain/contact/contact';
import { impressionsSince } from './impressions-since';
import type { Book } from './book';
import { keepingOfType } from './keeping-of-type';
import { readRows } from './read-rows';
import { slidingContacts, type SlidingContact } from './sliding-contacts';

/** The rows from which the figures are computed. */
export interface PracticeFigures {
  /** Since the first of the months shown. */
  readonly impressions: readonly Impression[];
  readonly requests: readonly ClientRequest[];
  readonly debriefs: readonly Debrief[];
  readonly sliding: readonly SlidingContact[];
  /** Empty outside the year-end season. */
  readonly yearEnd: readonly YearEndLine[];
}

/** Returns the rows for the figures; `since` is epoch ms, `today` an ISO day in the user's zone. */
export async function practiceFigures(
  book: Book,
  { since, today, zone }: { readonly since: number; readonly today: string; readonly zone: string },
): Promise<PracticeFigures> {
  const [impressions, requests, debriefs, sliding, yearEnd] = await Promise.all([
    impressionsSince(book, since),
    allRequests(book),
    keepingOfType(book, 'debrief'),
    slidingContacts(book),
    yearEndOf(today) === undefined ? [] : yearEndLines(book, today, zone),
  ]);
  return { impressions, requests, debriefs, sliding, yearEnd };
}

/** Customers and clients, and everyone with a gift, planned or given: prospects may get one too. */
async function yearEndLines(book: Book, today: string, zone: string): Promise<YearEndLine[]> {
  const gifts = await keepingOfType(book, 'gift');
  const contacts = readRows(Contact, await book.rows('contacts').toArray());
  const bought = contacts
    .filter(({ stage }) => stage === 'customer' || stage === 'client')
    .map(({ id }) => id);
  return yearEndList([...new Set([...bought, ...gifts.map(({ contact }) => contact)])], gifts, today, zone);
}

const allRequests = async (book: Book): Promise<ClientRequest[]> =>
  readRows(ClientRequest, await book.rows('requests').toArray());
