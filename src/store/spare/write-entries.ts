import type { NewEntry } from '../../domain/journal/entry';
import type { SavedDraft } from '../drafts';
import type { Book } from '../book';
import { newId } from '../new-id';
import { BookLost, writeError } from '../write-errors';
import { guardWrite } from './guard-write';
import { inTime, patient } from './in-time';
import { keepUp } from './keep-up';
import { sparedDraftKey } from './spared-drafts';
import type { SpareStorage } from './spare-storage';
import { isLoss, outsideTally, standingOf } from './tally';
import type { Tally } from './tally-row';

/** A new entry that has its id already, so that it is the same one wherever it was written. */
export type EntryToWrite = NewEntry & { readonly id: string };

/** What is about to be written. */
export interface Intent {
  readonly entries: readonly EntryToWrite[];
  readonly draft?: SavedDraft | undefined;
}

const intentPrefix = 'li:writing ';

/** Whether a key of the spare storage is that of an intent. */
export const isIntentKey = (key: string): boolean => key.startsWith(intentPrefix);

/** The key of the draft that was saved last, with its text: it must not come back with the drafts of the spare copy. */
export const sentKey = 'li:sent';

/**
 * Writes entries to the spare storage as an intent, then to the journal by `transact` (one strict transaction), then to the spare
 * copy. So at every instant between, one of the two has them, and nothing that was said to be saved is in one alone for longer than a
 * moment. `transact` is given the tally outside, which it must compare with its own.
 * @throws BookFull, BookLost, WriteFailed: nothing was written.
 */
export async function writeEntries<T>(
  book: Book,
  intent: Intent,
  transact: (outside: Tally | undefined) => Promise<T>,
): Promise<T> {
  const { spare } = book;
  try {
    if (!spare) return await transact(undefined);
    return await writeWithSpare(book, spare, intent, transact);
  } catch (cause) {
    throw writeError(cause);
  }
}

async function writeWithSpare<T>(
  book: Book,
  spare: SpareStorage,
  intent: Intent,
  transact: (outside: Tally | undefined) => Promise<T>,
): Promise<T> {
  const key = intentPrefix + newId();
  // A spare storage that cannot be read says nothing against the database.
  let outside: Tally | undefined;
  const read = outsideTally(spare).then(
    (tally) => (outside = tally),
    () => undefined,
  );
  const withdraw = () => void spare.remove([key]).catch(() => undefined);
  try {
    const written = await guardWrite(book, { [key]: JSON.stringify(intent) }, async () => {
      await inTime(patient, read);
      return transact(outside);
    });
    if (await copyAfter(book, spare, outside, intent)) {
      const draft = intent.draft && sparedDraftKey(intent.draft.key);
      void spare.remove(draft === undefined ? [key] : [key, draft]).catch(() => undefined);
    }
    return written;
  } catch (cause) {
    withdraw();
    throw cause;
  }
}

/**
 * Resolves to whether the spare copy has all of the journal. If it cannot be written, the intent stays, which says as much.
 */
async function copyAfter(
  book: Book,
  spare: SpareStorage,
  outside: Tally | undefined,
  { draft }: Intent,
): Promise<boolean> {
  let isComplete = false;
  // With the entries, so that the spare copy never has them and their draft too.
  const more = draft ? { [sentKey]: JSON.stringify(draft), [sparedDraftKey(draft.key)]: null } : {};
  try {
    await inTime(
      patient,
      keepUp(book, spare, outside, more).then((done) => (isComplete = done)),
    );
    return isComplete;
  } catch (cause) {
    // eslint-disable-next-line no-console -- the store may not import browser/log
    console.error('Last Impression, writing the spare copy:', cause);
    return false;
  }
}

/** @throws BookLost if the database is not what the tally outside says. Must be called inside the append's transaction. */
export function refuseIfLost(inside: Tally | undefined, outside: Tally | undefined): void {
  const standing = standingOf(inside, outside);
  if (isLoss(standing)) throw new BookLost(standing);
}

/** Returns an entry with an id. */
export const withId = (entry: NewEntry): EntryToWrite => ({ ...entry, id: newId() });
