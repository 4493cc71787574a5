import * as v from 'valibot';
import type { Book } from './book';
import { Draft } from './drafts';

/** Deletes a draft if its text is one of these; a draft that another tab has changed since stays. */
export async function dropDraft(
  book: Book,
  key: string,
  texts: readonly (string | undefined)[],
): Promise<void> {
  const rows = book.drafts.where('key').equals(key);
  await rows.filter((row) => v.is(Draft, row) && texts.includes(row.text)).delete();
}
