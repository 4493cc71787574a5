import { Cadence } from '../domain/cadence/cadence';
import { daysToMake, nextDay, occurrence } from '../domain/cadence/occurrences';
import { dayAt } from '../domain/due/working-hours';
import type { Entry } from '../domain/journal/entry';
import { append } from './append';
import type { Book } from './book';
import { readRow, readRows } from './read-rows';

/** Returns a cadence by its id, or undefined if there is none. */
export async function cadenceOf(book: Book, id: string): Promise<Cadence | undefined> {
  const row = await book.rows('cadences').get(id);
  return row === undefined ? undefined : readRow(Cadence, row);
}

/** Returns the cadences that have not ended. */
export async function openCadences(book: Book): Promise<Cadence[]> {
  return readRows(Cadence, await book.rows('cadences').where('open').equals(1).toArray());
}

/** Returns when (epoch ms) the next day of any cadence begins in the user's zone; undefined if no day is left. */
export async function nextCadenceDay(book: Book, now: number, zone: string): Promise<number | undefined> {
  const today = dayAt(now, zone);
  const days = (await openCadences(book)).map((cadence) => nextDay(cadence, today));
  const [next] = days.filter((day) => day !== undefined).toSorted();
  return next === undefined
    ? undefined
    : Temporal.PlainDate.from(next).toZonedDateTime(zone).epochMilliseconds;
}

/**
 * Makes the promises of cadences whose day has come at `now` (epoch ms) in the user's zone, and the one after. Calling it
 * again makes none twice. Returns the appended entries.
 */
export async function continueCadences(book: Book, now: number, zone: string): Promise<Entry[]> {
  const entries = [];
  for (const cadence of await openCadences(book)) {
    const promises = book.rows('promises').where('cadence').equals(cadence.id);
    const made = new Set((await promises.primaryKeys()).map(String));
    const open = await promises.filter((row) => isOpen(row)).count();
    const days = daysToMake(cadence, made, open > 0, dayAt(now, zone));
    entries.push(...days.map((day) => occurrence(cadence, day)));
  }
  return entries.length ? append(book, entries, { now }) : [];
}

const isOpen = (row: unknown): boolean => typeof row === 'object' && row !== null && 'open' in row;
