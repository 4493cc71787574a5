import * as v from 'valibot';
import type { Book } from './book';
import type { Surface } from './drafts';
import { readRow } from './read-rows';

const Draft = v.object({ key: v.string(), text: v.string(), at: v.number() });

/** A sentence that waits on a surface: whose it is, as `draftKey` was told, and its text. */
export interface WaitingDraft {
  readonly whose: string;
  readonly text: string;
}

/** Gives the sentence last typed on a surface and not saved since; undefined where none waits. */
export async function latestDraft(book: Book, surface: Surface): Promise<WaitingDraft | undefined> {
  const prefix = `${surface} `;
  const row = await book.drafts
    .orderBy('at')
    .reverse()
    .filter((draft) => readRow(Draft, draft).key.startsWith(prefix))
    .first();
  if (row === undefined) return undefined;
  const { key, text } = readRow(Draft, row);
  return { whose: key.slice(prefix.length), text };
}
