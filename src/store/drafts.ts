import * as v from 'valibot';
import type { Book, DraftRow } from './book';
import { readRow } from './read-rows';

/** Where text is being typed; `answer`: the answer to a question about an interaction; `form`: a field of a form. */
export type Surface = 'sidebar' | 'popup' | 'picker' | 'today' | 'answer' | 'form';

/** A draft as it was saved. */
export interface SavedDraft {
  readonly key: string;
  readonly text: string;
}

/** Returns the key of a draft on a surface for an owner: a refKey, a contact's id, or nobody yet. */
export const draftKey = (surface: Surface, owner: string = 'unfiled'): string => `${surface} ${owner}`;

/** A draft as it stands on disk. */
export const Draft = v.object({ key: v.string(), text: v.string(), changes: v.unknown(), at: v.number() });

/** Returns the draft with a key, or undefined if there is none. */
export async function readDraft(book: Book, key: string): Promise<DraftRow | undefined> {
  const row = await book.drafts.get(key);
  return row === undefined ? undefined : readRow(Draft, row);
}
