import * as v from 'valibot';
import type { Book } from '../book';
import type { DeviceRow } from '../meta-rows';
import { newId } from '../new-id';
import { noFingerprint, toggleIn } from './fingerprint';
import type { SpareStorage } from './spare-storage';
import { Tally } from './tally-row';

/** The key of the tally outside the database. */
export const tallyKey = 'li:tally';

/** Returns the tally outside the database; undefined if there is none, or it cannot be understood. */
export async function outsideTally(spare: SpareStorage): Promise<Tally | undefined> {
  return readTally((await spare.get([tallyKey]))[tallyKey]);
}

/** Returns what was stored as a tally, if it is one. */
export function readTally(stored: unknown): Tally | undefined {
  const tally = v.safeParse(Tally, stored);
  return tally.success ? tally.output : undefined;
}

/** Returns the tally in the database; undefined if the database has none. */
export const insideTally = async (book: Book): Promise<Tally | undefined> =>
  readTally(await book.meta.get('tally'));

/**
 * Returns the tally of the database as it is before an append, counted again if it was written without one. Must be called inside
 * the append's transaction.
 */
export async function tallyOf(book: Book, device: DeviceRow): Promise<Tally> {
  const tally = await insideTally(book);
  if (tally?.device === device.device && tally.n === device.n) return tally;
  return counted(book, tally ?? newBook(), device);
}

/** Returns what a book begins with that has no tally. */
export const newBook = (): Pick<Tally, 'book' | 'era'> => ({ book: newId(), era: 0 });

/** Counts the journal. */
export async function counted(
  book: Book,
  { book: id, era }: Pick<Tally, 'book' | 'era'>,
  { device, n, lamport }: Pick<DeviceRow, 'device' | 'n' | 'lamport'>,
): Promise<Tally> {
  const ids = (await book.journal.toCollection().primaryKeys()).map(String);
  return { book: id, device, n, lamport, era, count: ids.length, check: ids.reduce(toggleIn, noFingerprint) };
}

/** Returns a tally after entries were appended by this device. */
export function afterAppend(tally: Tally, entries: readonly { readonly id: string }[]): Tally {
  return {
    ...tally,
    n: tally.n + entries.length,
    lamport: tally.lamport + entries.length,
    count: tally.count + entries.length,
    check: entries.reduce((check, { id }) => toggleIn(check, id), tally.check),
  };
}

/**
 * How the database stands to what is known outside of it. `new`: there is neither; `ahead`: the spare copy lacks entries that
 * the database has.
 */
export type Standing = 'whole' | 'new' | 'ahead' | Loss;

/** What became of the database: it is another one, it lacks what was written last, or what it holds is not what was written. */
export type Loss = 'gone' | 'older' | 'damaged';

/** Compares the tally in the database with the one outside. */
export function standingOf(inside: Tally | undefined, outside: Tally | undefined): Standing {
  if (!outside) return inside ? 'ahead' : 'new';
  if (inside?.book !== outside.book) return 'gone';
  if (inside.era !== outside.era) return inside.era < outside.era ? 'older' : 'ahead';
  if (inside.device !== outside.device) return inside.count < outside.count ? 'older' : 'ahead';
  if (inside.n !== outside.n) return inside.n < outside.n ? 'older' : 'ahead';
  if (inside.count !== outside.count) return inside.count < outside.count ? 'older' : 'ahead';
  return inside.check === outside.check ? 'whole' : 'damaged';
}

/** Whether a standing says that something was lost. */
export const isLoss = (standing: Standing): standing is Loss =>
  standing === 'gone' || standing === 'older' || standing === 'damaged';
