import type { Book, DraftRow } from './book';
import { coalesce } from './coalesce';
import { readDraft } from './drafts';
import { dropDraft } from './drop-draft';
import { bringBackDrafts } from './spare/bring-back-drafts';
import { guardQuietWrite } from './spare/guard-write';
import { inTime, quick } from './spare/in-time';
import { sparedDraft, sparedDraftKey } from './spare/spared-drafts';

/**
 * Saves what was typed so far; called on each input. An empty text deletes the draft. If several inputs come while one is
 * written, only the newest is written next, so a fast typist who closes the tab finds the whole sentence again. `before` is
 * the field's previous text: emptying the field deletes only a draft with that text, not one from another tab. Nothing is written
 * over a saved draft of which `keeps` says that it must stay.
 */
export function saveDraft(
  book: Book,
  draft: DraftRow,
  before?: string,
  keeps?: (saved: DraftRow) => boolean,
): Promise<void> {
  const writers = writersOf.get(book) ?? new Map<string, DraftWriter>();
  writersOf.set(book, writers);
  const write = writers.get(draft.key) ?? coalesce(draftWriter(book));
  writers.set(draft.key, write);
  const written = write({ draft, before, keeps });
  const pending = pendingOf.get(book) ?? new Set();
  pendingOf.set(book, pending.add(written));
  const done = () => void pending.delete(written);
  written.then(done, done);
  return written;
}

/** Returns the draft with a key, also one that was still being saved when its page was left. */
export async function readSavedDraft(book: Book, key: string): Promise<DraftRow | undefined> {
  await bringBackDrafts(book);
  return readDraft(book, key);
}

/** Resolves once all drafts that are being saved were written or have failed. */
export async function draftsWritten(book: Book): Promise<void> {
  await Promise.allSettled(pendingOf.get(book) ?? []);
}

const pendingOf = new WeakMap<Book, Set<Promise<void>>>();

interface DraftWrite {
  readonly draft: DraftRow;
  readonly before: string | undefined;
  readonly keeps: ((saved: DraftRow) => boolean) | undefined;
}
type DraftWriter = (write: DraftWrite) => Promise<void>;

const writersOf = new WeakMap<Book, Map<string, DraftWriter>>();

function draftWriter(book: Book): DraftWriter {
  let last: string | undefined;
  return async ({ draft, before, keeps }) => {
    const spared = sparedDraftKey(draft.key);
    // What is written over there would be lost.
    await inTime(quick, bringBackDrafts(book));
    const put = () => putOrDrop(book, { draft, before, keeps }, last);
    await guardQuietWrite(book, put, { [spared]: draft.text === '' ? null : sparedDraft(draft) });
    // The draft is gone from the database; an empty copy of it does no harm.
    if (draft.text === '') void book.spare?.remove([spared]).catch(() => undefined);
    last = draft.text;
  };
}

async function putOrDrop(book: Book, { draft, before, keeps }: DraftWrite, last: string | undefined) {
  if (draft.text !== '') await (keeps ? putUnless(book, draft, keeps) : book.drafts.put(draft));
  else if (before === undefined) await book.drafts.delete(draft.key);
  else await dropDraft(book, draft.key, [before, last]);
}

const putUnless = (book: Book, draft: DraftRow, keeps: (saved: DraftRow) => boolean): Promise<void> =>
  book.transaction('rw', book.drafts, async () => {
    const saved = await readDraft(book, draft.key);
    if (!saved || !keeps(saved)) await book.drafts.put(draft);
  });
