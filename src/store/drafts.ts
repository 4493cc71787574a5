import * as v from 'valibot';
import type { Book, DraftRow } from './book';
import { newestWrite } from './newest-write';
import { readRow } from './read-rows';

/** Where a sentence is being typed; `answer`: to a question about one interaction. */
export type Surface = 'sidebar' | 'popup' | 'picker' | 'today' | 'answer';

/** Gives a draft's key: whose it is (a refKey, a contact's id, or nobody yet), and on which surface. */
export const draftKey = (surface: Surface, whose: string = 'unfiled'): string => `${surface} ${whose}`;

const Draft = v.object({ key: v.string(), text: v.string(), changes: v.unknown(), at: v.number() });

/** Gives the draft under a key, if there is one. */
export async function readDraft(book: Book, key: string): Promise<DraftRow | undefined> {
  const row = await book.drafts.get(key);
  return row === undefined ? undefined : readRow(Draft, row);
}

/**
 * Keeps what was typed so far, on each input; an empty text leaves no draft. Of the inputs that come while one is written
 * only the newest is, so that whoever types faster than the disk and closes the tab finds the sentence all the same.
 */
export function keepDraft(book: Book, draft: DraftRow): Promise<void> {
  const writers = writersOf.get(book) ?? new Map<string, DraftWriter>();
  writersOf.set(book, writers);
  const keep = writers.get(draft.key) ?? newestWrite((row: DraftRow) => write(book, row));
  writers.set(draft.key, keep);
  return keep(draft);
}

type DraftWriter = (draft: DraftRow) => Promise<void>;

const writersOf = new WeakMap<Book, Map<string, DraftWriter>>();

async function write(book: Book, draft: DraftRow): Promise<void> {
  if (draft.text === '') await book.drafts.delete(draft.key);
  else await book.drafts.put(draft);
}
