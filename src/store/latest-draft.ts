import * as v from 'valibot';
import type { Book } from './book';
import type { Surface } from './drafts';
import { readRow } from './read-rows';

const Draft = v.object({ key: v.string(), text: v.string(), at: v.number() });

/** A draft on a surface: its owner, as given to `draftKey`, and its text. */
export interface WaitingDraft {
  readonly owner: string;
  readonly text: string;
}

/** Returns the newest draft on a surface, or undefined if there is none. */
export async function latestDraft(book: Book, surface: Surface): Promise<WaitingDraft | undefined> {
  const prefix = `${surface} `;
  const row = await book.drafts
    .orderBy('at')
    .reverse()
    .filter((draft) => readRow(Draft, draft).key.startsWith(prefix))
    .first();
  if (row === undefined) return undefined;
  const { key, text } = readRow(Draft, row);
  return { owner: key.slice(prefix.length), text };
}
