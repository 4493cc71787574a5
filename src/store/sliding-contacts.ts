import * as v from 'valibot';
import { fallOf, joinTrends, Trend, type Fall } from '../domain/trend/trend';
import type { Book } from './book';
import { listsReady } from './lists/lists-ready';
import type { Named } from './names';
import { namesOf } from './names-of';
import { personsOf } from './persons';
import { readRows } from './read-rows';
import { contactsOfSeveral } from './shared-persons';

/** A contact whose ratings are falling, with the ratings that show it. */
export interface SlidingContact {
  readonly contact: string;
  readonly named: Named | undefined;
  readonly slide: Fall;
}

/** Those who slide: how many, and the steepest of them. */
export interface Sliding {
  readonly count: number;
  readonly steepest: readonly SlidingContact[];
}

const Row = v.object({ id: v.string(), ...Trend.entries });
type Row = v.InferOutput<typeof Row>;

/** Returns the contacts whose ratings are falling (L6), the steepest fall first, at most `limit`; joined contacts count as one. */
export async function slidingContacts(book: Book, limit: number): Promise<Sliding> {
  await listsReady(book);
  const several = await contactsOfSeveral(book);
  const falling = () => book.slides.where('fall').below(0);
  const [count, rows, joined, ofJoined] = await Promise.all([
    falling().count(),
    falling()
      .limit(limit + several.size)
      .toArray(),
    personsTogether(book, several),
    book.slides
      .where('id')
      .anyOf([...several])
      .filter(isFalling)
      .count(),
  ]);
  const alone = readRows(Row, rows).filter(({ id }) => !several.has(id));
  const found = [...alone, ...joined].flatMap(({ id: contact, ...trend }) => {
    const slide = fallOf(trend);
    return slide ? [{ contact, slide }] : [];
  });
  found.sort((a, b) => b.slide.from - b.slide.to - (a.slide.from - a.slide.to));
  const steepest = found.slice(0, limit);
  const names = await namesOf(
    book,
    steepest.map(({ contact }) => contact),
  );
  const together = joined.filter((trend) => fallOf(trend)).length;
  return {
    count: count - ofJoined + together,
    steepest: steepest.map(({ contact, slide }) => ({ contact, slide, named: names.get(contact) })),
  };
}

const isFalling = (row: unknown): boolean => typeof row === 'object' && row !== null && 'fall' in row;

/** Returns the trends of the persons that are several contacts, each with the person's id. */
async function personsTogether(book: Book, several: ReadonlySet<string>): Promise<Row[]> {
  const persons = await personsOf(book, several);
  const rows = await book.slides.bulkGet([...several]);
  const trends = new Map<string, Row>();
  for (const row of readRows(
    Row,
    rows.filter((one) => one !== undefined),
  )) {
    const id = persons.get(row.id)?.[0]?.id ?? row.id;
    const before = trends.get(id);
    trends.set(id, { ...(before ? joinTrends(before, row) : row), id });
  }
  return [...trends.values()];
}
