import type { Here } from '../domain/due/here';
import { dayAt } from '../domain/due/working-hours';
import type { Meeting } from '../domain/keeping/meeting';
import { askedFor, beginOf, standingOf } from '../domain/keeping/meeting/standing';
import type { Book } from './book';
import { impressionsOf } from './impressions-of';
import { keepingOfType } from './keeping-of-type';
import { personOf } from './person';

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
  const near = (await keepingOfType(book, 'meeting')).filter((meeting) => {
    const begins = beginOf(meeting, zone);
    return meeting.cancelledAt === undefined && begins > now - askedFor - day && begins < until;
  });
  const inOrder = near.toSorted((a, b) => beginOf(a, zone) - beginOf(b, zone) || (a.id < b.id ? -1 : 1));
  const today = dayAt(now, zone);
  const standings = await Promise.all(inOrder.map((meeting) => standing(book, meeting, here)));
  return {
    meetings: inOrder.filter((meeting) => dayOf(meeting, zone) >= today),
    asking: inOrder.filter((_, i) => standings[i] === 'asking').toReversed(),
  };
}

const dayOf = ({ due }: Meeting, zone: string): string =>
  due.type === 'day' ? due.day : dayAt(due.at, zone);

async function standing(book: Book, meeting: Meeting, here: Here) {
  if (beginOf(meeting, here.zone) > here.now) return 'ahead';
  const person = await personOf(book, meeting.contact);
  const impressions = await impressionsOf(
    book,
    person.map(({ id }) => id),
    lookBack,
  );
  return standingOf(meeting, impressions, here);
}
