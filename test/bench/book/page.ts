import type { Here } from '../../../src/domain/due/here';
import { Book } from '../../../src/store/book';
import { workOf } from '../../store/amounts/count-work';
import { actsOf } from './acts';
import { fillBook } from './fill';
import { interleaved, type Times } from './interleave';
import { measureSentence } from '../sentence';
import { rawOf } from './raw';

/** What one act took, here and with raw IndexedDB. */
export interface Taken extends Times {
  readonly act: string;
  /** IndexedDB requests; each step of a cursor is one. */
  readonly calls: number;
  readonly rawCalls: number | undefined;
}

const hours = { start: '09:00', end: '17:30', days: [1, 2, 3, 4, 5] };

/** Makes a book of this many contacts, takes each act on it many times, and deletes it. Returns how many entries it had, too. */
async function measure(contacts: number, rounds: number, only: string | undefined) {
  const name = `bench-${contacts}`;
  const book = new Book(name);
  await book.open();
  const now = Date.now();
  const here: Here = { now, zone: Intl.DateTimeFormat().resolvedOptions().timeZone, hours };
  const entries = await fillBook(book, contacts, now);
  const filledIn = Date.now() - now;
  const raw = rawOf(book.backendDB());
  const taken: Taken[] = [];
  for (const [act, { ours, raw: floor }] of Object.entries(actsOf({ contacts, here }))) {
    if (only !== undefined && !act.includes(only)) continue;
    const takeOurs = () => ours(book);
    const takeRaw = floor && (() => floor(raw));
    const times = await interleaved(takeOurs, takeRaw, rounds);
    const calls = (await workOf(takeOurs)).requests;
    const rawCalls = takeRaw && (await workOf(takeRaw)).requests;
    taken.push({ act, ...times, calls, rawCalls });
  }
  await book.delete();
  return { entries, filledIn, taken };
}

export type MeasureBook = typeof measure;

Object.assign(globalThis, { measureBook: measure, measureSentence });
