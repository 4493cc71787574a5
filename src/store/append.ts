import { withUsualCushion } from '../domain/promise/with-usual-cushion';
import { bookTables, foldEntity, tableOf } from '../domain/journal/fold';
import { readEntry, type Entry, type NewEntry } from '../domain/journal/entry';
import type { Book, DeviceRow } from './book';
import { readDevice } from './device';
import { readHabits } from './habits';
import { dropDraft } from './drafts';
import { newId } from './new-id';
import { readableEntries } from './readable-entries';
import { dropRepeatedClosings } from './drop-repeated-closings';
import { wordRowsOf } from './word-rows';
import { writeError } from './write-errors';

/** A draft as it was saved. */
export interface SavedDraft {
  readonly key: string;
  readonly text: string;
}

/** What goes with an append. */
export interface AppendOptions {
  /** The draft that these entries come from; cleared in the same transaction, unless another tab has gone on with it. */
  readonly draft?: SavedDraft | undefined;
  /** Epoch ms; the clock unless a test says otherwise. */
  readonly now?: number;
}

/**
 * Appends entries to the journal and folds what they are about into the book, all in one strict transaction.
 * Gives the entries as they stand in the journal, once they are on disk; what closes a thing a second time is not among them.
 * @throws BookFull, WriteFailed: nothing was written, and the draft is where it was.
 */
export async function append(
  book: Book,
  entries: readonly NewEntry[],
  options: AppendOptions = {},
): Promise<Entry[]> {
  try {
    const news = await withCushions(book, entries, options.now ?? Date.now());
    return await book.transaction('rw', ['journal', 'words', 'meta', 'drafts', ...bookTables], () =>
      write(book, news, options),
    );
  } catch (cause) {
    throw writeError(cause);
  }
}

async function write(book: Book, news: readonly NewEntry[], options: AppendOptions): Promise<Entry[]> {
  const device = await readDevice(book);
  const meant = await dropRepeatedClosings(book, news);
  const entries = stamp(meant, device, options.now ?? Date.now());
  await book.meta.put({ ...device, n: device.n + entries.length, lamport: device.lamport + entries.length });
  await book.journal.bulkAdd(entries);
  await book.words.bulkPut(wordRowsOf(entries));
  for (const entity of new Set(entries.map((entry) => entry.entity))) await foldInto(book, entity);
  if (options.draft) await dropDraft(book, options.draft.key, [options.draft.text]);
  return entries;
}

/** What the user's default cushion is now stays with each promise that is made or moved now. */
async function withCushions(
  book: Book,
  news: readonly NewEntry[],
  now: number,
): Promise<readonly NewEntry[]> {
  if (!news.some(({ kind }) => kind === 'promise.made' || kind === 'promise.moved')) return news;
  const { cushions } = await readHabits(book);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return news.map((entry) => withUsualCushion(entry, cushions, now, timeZone));
}

function stamp(news: readonly NewEntry[], { device, n, lamport }: DeviceRow, at: number): Entry[] {
  const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
  return news.map((entry, i) =>
    readEntry({ ...entry, id: newId(), v: 1, device, n: n + i + 1, lamport: lamport + i + 1, at, zone }),
  );
}

/**
 * Makes one entity's row anew from all of its entries that can be read; a row that more is known of than can be read stays.
 * Call it inside a transaction over journal and book.
 */
export async function foldInto(book: Book, entity: string): Promise<void> {
  const rows = await book.journal.where('entity').equals(entity).toArray();
  const { entries, unreadable } = readableEntries(rows);
  const table = tableOf(entries);
  if (!table) return;
  const row = foldEntity(table, entries);
  if (row) await book.rows(table).put(row);
  else if (!unreadable) await book.rows(table).delete(entity);
}
