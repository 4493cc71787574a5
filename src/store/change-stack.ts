import * as v from 'valibot';
import type { Entry } from '../domain/journal/entry';
import type { Book } from './book';

/** How many changes can be undone, the latest first. */
export const depth = 10;

// Ids and keys only. What a person typed stands in the entries, so that it can be sealed and erased there alone.
const Change = v.object({
  /** That of its first entry. */
  id: v.string(),
  /** Ids of the entries to undo. */
  entries: v.array(v.string()),
  /** Id of the interaction that it answers a question about: it is undone with the sentence that left it. */
  answers: v.optional(v.string()),
  /** The draft that it came from, to which undoing it gives the text back: its surface, and whose. */
  draft: v.optional(
    v.object({ surface: v.picklist(['sidebar', 'popup', 'today', 'answer']), whose: v.string() }),
  ),
});

/** One thing that the user did, on whatever surface. */
export type Change = v.InferOutput<typeof Change>;

const Stack = v.object({ key: v.literal('changes'), done: v.array(Change), undone: v.array(Change) });

/** What was done and what was undone, in the order of the deeds: the latest is last. */
export type ChangeStack = v.InferOutput<typeof Stack>;

/** What is known of a change when its entries are appended. */
export interface NewChange extends Pick<Change, 'answers' | 'draft'> {
  /** How many of the first entries stay when it is undone: those that bind or name the contact. */
  readonly staying?: number | undefined;
}

/** Gives the stack; one that cannot be read is empty, because the entries stand without it. */
export async function readStack(book: Book): Promise<ChangeStack> {
  const row = v.safeParse(Stack, await book.meta.get('changes'));
  return row.success ? row.output : { key: 'changes', done: [], undone: [] };
}

/** Keeps the stack, as deep as it may be. */
export async function saveStack(book: Book, { done, undone }: Omit<ChangeStack, 'key'>): Promise<void> {
  await book.meta.put({ key: 'changes', done: done.slice(-depth), undone: undone.slice(-depth) });
}

/** Puts what was just written on the stack; what was undone before cannot be redone after it. Call it in the append's transaction. */
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
