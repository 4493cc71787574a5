import { Cadence } from '../domain/cadence/cadence';
import { daysToMake, nextCome, occurrence } from '../domain/cadence/occurrences';
import { dayAt } from '../domain/due/working-hours';
import type { Entry } from '../domain/journal/entry';
import { append } from './append';
import type { Book } from './book';
import { readRow, readRows } from './read-rows';

/** Gives a cadence by its id; undefined where there is none. */
export async function cadenceOf(book: Book, id: string): Promise<Cadence | undefined> {
  const row = await book.rows('cadences').get(id);
  return row === undefined ? undefined : readRow(Cadence, row);
}

/** Gives the cadences that go on. */
export async function openCadences(book: Book): Promise<Cadence[]> {
  return readRows(Cadence, await book.rows('cadences').where('open').equals(1).toArray());
}

/** Gives the instant (epoch ms) at which the next day of any cadence begins where the user is; undefined where none comes. */
export async function nextCadenceDay(book: Book, now: number, zone: string): Promise<number | undefined> {
  const today = dayAt(now, zone);
  const days = (await openCadences(book)).map((cadence) => nextCome(cadence, today));
  const [next] = days.filter((day) => day !== undefined).toSorted();
  return next === undefined
    ? undefined
    : Temporal.PlainDate.from(next).toZonedDateTime(zone).epochMilliseconds;
}

/**
 * Makes the promises of the cadences that are due to be made at an instant (epoch ms) where the user is: what has come,
 * and the next one. Asked again, it makes nothing. Gives the entries it appended.
 */
export async function continueCadences(book: Book, now: number, zone: string): Promise<Entry[]> {
  const news = [];
  for (const cadence of await openCadences(book)) {
    const promises = book.rows('promises').where('cadence').equals(cadence.id);
    const made = new Set((await promises.primaryKeys()).map(String));
    const open = await promises.filter((row) => isOpen(row)).count();
    const days = daysToMake(cadence, made, open > 0, dayAt(now, zone));
    news.push(...days.map((day) => occurrence(cadence, day)));
  }
  return news.length ? append(book, news, { now }) : [];
}

const isOpen = (row: unknown): boolean => typeof row === 'object' && row !== null && 'open' in row;
