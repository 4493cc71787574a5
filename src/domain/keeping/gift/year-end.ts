import { dayAt } from '../../due/working-hours';
import type { Gift } from './index';

/** From 15 October, early enough to choose well, until the end of the year. */
const seasonStart = { month: 10, day: 15 };

/** Returns the year whose year-end list is open on a day (ISO), or undefined outside the season. */
export function yearEndOf(today: string): number | undefined {
  const { year, month, day } = Temporal.PlainDate.from(today);
  return month > seasonStart.month || (month === seasonStart.month && day >= seasonStart.day)
    ? year
    : undefined;
}

/** How a contact stands in the year-end list. */
export interface YearEndLine {
  readonly contact: string;
  /** Given this season, else an idea that waits, else nothing yet. */
  readonly gift: Gift | undefined;
}

/** Returns a line for each contact: contacts with nothing yet first, then those with an idea, then those who got theirs. */
export function yearEndList(
  contacts: readonly string[],
  gifts: readonly Gift[],
  today: string,
  zone: string,
): YearEndLine[] {
  const year = yearEndOf(today);
  if (year === undefined) return [];
  const from = Temporal.PlainDate.from({ year, ...seasonStart }).toString();
  const lines = contacts.map((contact) => ({ contact, gift: seasonGift(contact, gifts, from, zone) }));
  return lines.toSorted((a, b) => rank(a) - rank(b));
}

function seasonGift(contact: string, gifts: readonly Gift[], from: string, zone: string): Gift | undefined {
  const own = gifts.filter((gift) => gift.contact === contact);
  const given = own.find(({ givenAt }) => givenAt !== undefined && dayAt(givenAt, zone) >= from);
  return given ?? own.find(({ givenAt }) => givenAt === undefined);
}

function rank({ gift }: YearEndLine): number {
  if (!gift) return 0;
  return gift.givenAt === undefined ? 1 : 2;
}
