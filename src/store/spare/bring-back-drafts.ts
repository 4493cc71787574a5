import * as v from 'valibot';
import type { Book, DraftRow } from '../book';
import { Draft } from '../drafts';
import { idsFrom } from '../new-id';
import { textsOf } from './beside';
import { guardQuietWrite } from './guard-write';
import { inTime, patient } from './in-time';
import { draftIn, isSparedDraftKey, sparedDraftKey } from './spared-drafts';
import type { SpareStorage } from './spare-storage';

const begun = new WeakMap<Book, Promise<void>>();

/**
 * Puts back the drafts that are in the spare storage and not in the database: their page was left, or the popup closed, between
 * the two writes. Does so once in a document; resolves when they are there, or if it takes too long.
 */
export function bringBackDrafts(book: Book): Promise<void> {
  const { spare } = book;
  if (!spare) return Promise.resolve();
  const known = begun.get(book);
  if (known) return known;
  const done = inTime(patient, bringBack(book, spare)).catch((cause: unknown) => {
    // eslint-disable-next-line no-console -- the store may not import browser/log
    console.error('Last Impression, bringing drafts back:', cause);
  });
  begun.set(book, done);
  return done;
}

async function bringBack(book: Book, spare: SpareStorage): Promise<void> {
  const keys = (await spare.keys()).filter(isSparedDraftKey);
  if (!keys.length) return;
  const stored = await spare.get(keys);
  const drafts = keys.map((key) => draftIn(stored[key])).filter((draft) => draft !== undefined);
  if (!(await newerThanBook(book, drafts)).length) return;
  const sent = await guardQuietWrite(book, () => putBack(book, drafts));
  // A save that was cut off left them behind.
  if (sent.length) await spare.remove(sent.map(({ key }) => sparedDraftKey(key)));
}

/** Resolves to those that were not put back, because they are entries by now. */
const putBack = (book: Book, drafts: readonly DraftRow[]): Promise<readonly DraftRow[]> =>
  book.transaction('rw', book.drafts, book.journal, async () => {
    const newer = await newerThanBook(book, drafts);
    const saved = await textsSince(book, Math.min(...newer.map(({ at }) => at)));
    const isSent = ({ text }: DraftRow) => saved.some((one) => one.startsWith(text));
    await book.drafts.bulkPut(newer.filter((draft) => !isSent(draft)));
    return newer.filter(isSent);
  });

async function newerThanBook(book: Book, drafts: readonly DraftRow[]): Promise<readonly DraftRow[]> {
  const rows = await book.drafts.bulkGet(drafts.map(({ key }) => key));
  return drafts.filter(({ at, text }, i) => {
    const row: unknown = rows[i];
    return text !== '' && !(v.is(Draft, row) && row.at >= at);
  });
}

/** Returns what a person typed for the entries since a time (epoch ms). */
async function textsSince(book: Book, at: number): Promise<readonly string[]> {
  const entries = await book.journal.where('id').aboveOrEqual(idsFrom(at)).toArray();
  return entries.flatMap(textsOf);
}
