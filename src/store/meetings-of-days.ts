import type { Here } from '../domain/due/here';
import { dayAt } from '../domain/due/working-hours';
import type { Meeting } from '../domain/keeping/meeting';
import { Keeping, ofType } from '../domain/keeping/keeping';
import { askedFor, beginOf, standingOf } from '../domain/keeping/meeting/standing';
import type { Book } from './book';
import { impressionsOf } from './impressions-of';
import { personsOf, type Person } from './persons';
import { readRows } from './read-rows';

/** The meetings with everybody that the day's page shows. */
export interface MeetingsOfDays {
  /** Today's and those to come, the next one first. */
  readonly meetings: readonly Meeting[];
  /** Those whose time is over and that were not logged yet, the latest first. */
  readonly asking: readonly Meeting[];
}

const day = 86_400_000;

/** How many of a person's latest interactions are searched for one that logs a meeting. */
const lookBack = 50;

/** Returns the meetings from two weeks back until an instant (epoch ms), without those that did not take place. */
export async function meetingsUntil(book: Book, here: Here, until: number): Promise<MeetingsOfDays> {
  const { now, zone } = here;
  const near = (await meetingsBetween(book, now - askedFor - 2 * day, until, zone)).filter((meeting) => {
    const begins = beginOf(meeting, zone);
    return meeting.cancelledAt === undefined && begins > now - askedFor - day && begins < until;
  });
  const inOrder = near.toSorted((a, b) => beginOf(a, zone) - beginOf(b, zone) || (a.id < b.id ? -1 : 1));
  const today = dayAt(now, zone);
  const over = inOrder.filter((meeting) => beginOf(meeting, zone) <= now);
  const persons = await personsOf(
    book,
    over.map(({ contact }) => contact),
  );
  const standings = await Promise.all(
    inOrder.map((meeting) => standing(book, meeting, here, persons.get(meeting.contact) ?? [])),
  );
  return {
    meetings: inOrder.filter((meeting) => dayOf(meeting, zone) >= today),
    asking: inOrder.filter((_, i) => standings[i] === 'asking').toReversed(),
  };
}

const dayOf = ({ due }: Meeting, zone: string): string =>
  due.type === 'day' ? due.day : dayAt(due.at, zone);

/** Returns the meetings that begin between two instants (epoch ms) or a little outside of them. */
async function meetingsBetween(book: Book, from: number, until: number, zone: string): Promise<Meeting[]> {
  const of = (field: 'at' | 'day', first: number | string, last: number | string) =>
    book.rows('keeping').where(`due.${field}`).between(first, last, true, true).toArray();
  const rows = await Promise.all([
    of('at', from, until),
    of('day', dayAt(from - day, zone), dayAt(until + day, zone)),
  ]);
  return ofType(readRows(Keeping, rows.flat()), 'meeting');
}

async function standing(book: Book, meeting: Meeting, here: Here, person: Person) {
  if (beginOf(meeting, here.zone) > here.now) return 'ahead';
  const impressions = await impressionsOf(
    book,
    person.map(({ id }) => id),
    lookBack,
  );
  return standingOf(meeting, impressions, here);
}
