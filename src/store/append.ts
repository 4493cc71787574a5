import { withUsualCushion } from '../domain/promise/with-usual-cushion';
import { readEntry, type Entry, type NewEntry } from '../domain/journal/entry';
import type { Book } from './book';
import type { DeviceRow } from './meta-rows';
import { pushChange, type NewChange } from './change-stack';
import { readDevice } from './device';
import { saveTally } from './spare/save-tally';
import { foldMany, touchedBy } from './fold-many';
import { readHabits } from './habits';
import { foldedTables } from './lists/list-tables';
import type { SavedDraft } from './drafts';
import { dropDraft } from './drop-draft';
import { dropRepeatedClosings } from './drop-repeated-closings';
import { searchRowsOf } from './search-rows';
import { isStorageFailure } from './write-errors';
import { afterAppend, tallyOf } from './spare/tally';
import type { Tally } from './spare/tally-row';
import { refuseIfLost, withId, writeEntries, type EntryToWrite } from './spare/write-entries';

/** Options of an append. */
export interface AppendOptions {
  /** The draft that these entries come from; deleted in the same transaction, unless another tab has changed it. */
  readonly draft?: SavedDraft | undefined;
  /** The user did this, and can undo it; without, Undo passes it over. */
  readonly change?: NewChange | undefined;
  /** Epoch ms; the current time by default. */
  readonly now?: number;
}

/**
 * Appends entries to the journal and folds their entities into the book, all in one strict transaction, and copies them to the
 * spare copy. Resolves once they are on disk, to the entries as journalled, without those that only close again what is closed.
 * @throws BookFull, BookLost, WriteFailed: nothing was written, and the draft is unchanged.
 */
export async function append(
  book: Book,
  entries: readonly NewEntry[],
  options: AppendOptions = {},
): Promise<Entry[]> {
  const withDefaults = await cushioned(book, entries, options.now ?? Date.now());
  const intent = { entries: withDefaults.map(withId), draft: options.draft };
  return writeEntries(book, intent, (outside) =>
    // Declared async: only then Dexie keeps the transaction over the awaits inside.
    book.transaction('rw', ['journal', 'words', 'meta', 'drafts', ...foldedTables], async () =>
      appendInside(book, intent.entries, outside, options),
    ),
  );
}

/** Does the same inside a transaction over all these tables. `outside`: see `writeEntries`. */
export async function appendInside(
  book: Book,
  newEntries: readonly EntryToWrite[],
  outside: Tally | undefined,
  options: AppendOptions = {},
): Promise<Entry[]> {
  const device = await readDevice(book);
  const tally = await tallyOf(book, device);
  if (outside) refuseIfLost(tally, outside);
  const toWrite = await dropRepeatedClosings(book, newEntries);
  const entries = stamp(toWrite, device, options.now ?? Date.now());
  await saveTally(book, afterAppend(tally, entries));
  await book.journal.bulkAdd(entries);
  await book.words.bulkPut(searchRowsOf(entries));
  await foldMany(book, touchedBy(entries));
  if (options.draft) await dropDraft(book, options.draft.key, [options.draft.text]);
  if (options.change) await pushChange(book, entries, options.change);
  return entries;
}

/** Writes the user's current default cushion into each promise that is made or moved. */
export async function withCushions(
  book: Book,
  entries: readonly NewEntry[],
  now: number,
): Promise<readonly NewEntry[]> {
  if (!entries.some(({ kind }) => kind === 'promise.made' || kind === 'promise.moved')) return entries;
  const { cushions } = await readHabits(book);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return entries.map((entry) => withUsualCushion(entry, cushions, now, timeZone));
}

// Without a book that can be read there are no habits, and the write itself says what is wrong.
async function cushioned(
  book: Book,
  entries: readonly NewEntry[],
  now: number,
): Promise<readonly NewEntry[]> {
  try {
    return await withCushions(book, entries, now);
  } catch (cause) {
    if (isStorageFailure(cause)) return entries;
    throw cause;
  }
}

function stamp(entries: readonly EntryToWrite[], { device, n, lamport }: DeviceRow, at: number): Entry[] {
  const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
  return entries.map((entry, i) =>
    readEntry({ ...entry, v: 1, device, n: n + i + 1, lamport: lamport + i + 1, at, zone }),
  );
}
