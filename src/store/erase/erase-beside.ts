import * as v from 'valibot';
import type { Book } from '../book';
import { readStack, saveStack, type Change } from '../change-stack';
import { dropBeside } from '../import/import-mark';
import { Sighting } from '../sightings';
import { isOwnedBy } from './owned-draft';

/**
 * Deletes what is kept beside the journal under these keys, and forgets that these entries could be undone. Must be called inside a
 * transaction over all tables.
 */
export async function eraseBeside(
  book: Book,
  owned: ReadonlySet<string>,
  entries: ReadonlySet<string>,
): Promise<void> {
  const keys = [...owned];
  await book.sightings.bulkDelete(keys);
  await forgetCameFrom(book, owned);
  await book.addresses.bulkDelete(keys);
  const drafts = (await book.drafts.toCollection().primaryKeys()).filter((key) => isOwnedBy(owned, key));
  await book.drafts.bulkDelete(drafts);
  const { done, undone } = await readStack(book);
  const left = (changes: readonly Change[]) => changes.flatMap((one) => without(one, owned, entries));
  await saveStack(book, { done: left(done), undone: left(undone) });
  await dropBeside(book, owned);
}

async function forgetCameFrom(book: Book, keys: ReadonlySet<string>): Promise<void> {
  for (const row of await book.sightings.toArray()) {
    if (!v.is(Sighting, row) || row.cameFrom === undefined || !keys.has(row.cameFrom)) continue;
    const { cameFrom: _, ...rest } = row;
    await book.sightings.put(rest);
  }
}

/** Returns what is left of a change that can be undone. */
function without(change: Change, owned: ReadonlySet<string>, erased: ReadonlySet<string>): Change[] {
  const { draft, answers, ...rest } = change;
  const entries = change.entries.filter((id) => !erased.has(id));
  if (!entries.length) return [];
  const keepsDraft = draft && !isOwnedBy(owned, `${draft.surface} ${draft.whose}`);
  const keepsAnswers = answers !== undefined && !owned.has(answers);
  return [{ ...rest, entries, ...(keepsDraft ? { draft } : {}), ...(keepsAnswers ? { answers } : {}) }];
}
