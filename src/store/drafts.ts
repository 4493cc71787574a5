import * as v from 'valibot';
import type { Book, DraftRow } from './book';
import { coalesce } from './coalesce';
import { readRow } from './read-rows';

/** Where a sentence is being typed; `answer`: to a question about one interaction; `form`: in one of a surface's forms. */
export type Surface = 'sidebar' | 'popup' | 'picker' | 'today' | 'answer' | 'form';

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
 * `before` is what stood in the field: emptying it takes only that away, and not what another tab keeps in the same place.
 */
export function saveDraft(book: Book, draft: DraftRow, before?: string): Promise<void> {
  const writers = writersOf.get(book) ?? new Map<string, DraftWriter>();
  writersOf.set(book, writers);
  const keep = writers.get(draft.key) ?? coalesce(writer(book));
  writers.set(draft.key, keep);
  return keep({ draft, before });
}

interface Kept {
  readonly draft: DraftRow;
  readonly before: string | undefined;
}
type DraftWriter = (kept: Kept) => Promise<void>;

const writersOf = new WeakMap<Book, Map<string, DraftWriter>>();

function writer(book: Book): DraftWriter {
  let last: string | undefined;
  return async ({ draft, before }) => {
    if (draft.text !== '') await book.drafts.put(draft);
    else if (before === undefined) await book.drafts.delete(draft.key);
    else await dropDraft(book, draft.key, [before, last]);
    last = draft.text;
  };
}

/** Takes a draft away where it reads as one of these texts; what another tab has gone on to type stays. */
export async function dropDraft(
  book: Book,
  key: string,
  texts: readonly (string | undefined)[],
): Promise<void> {
  const rows = book.drafts.where('key').equals(key);
  await rows.filter((row) => v.is(Draft, row) && texts.includes(row.text)).delete();
}
