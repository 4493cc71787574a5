import * as v from 'valibot';
import type { Entry } from '../domain/journal/entry';
import type { Book } from './book';

/** How many changes can be undone, the latest first. */
export const depth = 10;

// Ids and keys only. What a person typed is in the entries alone, so that it can be sealed and erased there.
const Change = v.object({
  /** The id of its first entry. */
  id: v.string(),
  /** Ids of the entries to undo. */
  entries: v.array(v.string()),
  /**
   * Id of the interaction that it answers a question about: it is undone together with the sentence about that
   * interaction.
   */
  answers: v.optional(v.string()),
  /** The draft that it came from, which undoing restores: its surface and its owner. */
  draft: v.optional(
    v.object({ surface: v.picklist(['sidebar', 'popup', 'today', 'answer']), whose: v.string() }),
  ),
});

/** One thing that the user did, on any surface. */
export type Change = v.InferOutput<typeof Change>;

const Stack = v.object({ key: v.literal('changes'), done: v.array(Change), undone: v.array(Change) });

/** What was done and what was undone, the latest last. */
export type ChangeStack = v.InferOutput<typeof Stack>;

/** What is known of a change when its entries are appended. */
export interface NewChange extends Pick<Change, 'answers' | 'draft'> {
  /** How many of the first entries stay when it is undone: those that bind or name the contact. */
  readonly staying?: number | undefined;
}

/** Returns the stack. It is empty if it cannot be read: the entries do not depend on it. */
export async function readStack(book: Book): Promise<ChangeStack> {
  const row = v.safeParse(Stack, await book.meta.get('changes'));
  return row.success ? row.output : { key: 'changes', done: [], undone: [] };
}

/** Saves the stack, with at most `depth` changes each way. */
export async function saveStack(book: Book, { done, undone }: Omit<ChangeStack, 'key'>): Promise<void> {
  await book.meta.put({ key: 'changes', done: done.slice(-depth), undone: undone.slice(-depth) });
}

/**
 * Puts a change that was just written on the stack; changes undone before can no longer be redone. Must be called
 * inside the append's transaction.
 */
export async function pushChange(
  book: Book,
  written: readonly Entry[],
  { staying = 0, ...facts }: NewChange,
): Promise<void> {
  const entries = written.slice(staying).map(({ id }) => id);
  const [id] = entries;
  if (id === undefined) return;
  const { done } = await readStack(book);
  await saveStack(book, { done: [...done, { ...facts, id, entries }], undone: [] });
}
