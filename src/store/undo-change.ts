import { typedText } from '../domain/journal/typed-text';
import type { Entry } from '../domain/journal/entry';
import type { Book, DraftRow } from './book';
import { readStack, saveStack, type Change, type ChangeStack } from './change-stack';
import { draftKey, readDraft } from './drafts';
import { dropDraft } from './drop-draft';
import { draftsWritten } from './save-draft';
import { readableEntries } from './readable-entries';
import { ofSomeoneNew } from './someone-new';
import { appendInside } from './append';
import type { Tally } from './spare/tally-row';
import { withId, writeEntries } from './spare/write-entries';
import { restoring, voiding } from './undo';
import { undoable } from './undoable';

/** A change that was undone or redone. */
export interface Turned {
  /** Id of the change. */
  readonly id: string;
  /** Ids of the answers to its question that went with it. */
  readonly answers: readonly string[];
  /** The entries that were undone or redone. */
  readonly entries: readonly Entry[];
  /** What it was about, as it was typed. */
  readonly words: string;
}

/**
 * Returns what a surface still knows about the draft that a change came from, by the change's id: its text and the
 * changes to its chips.
 */
export type DraftOf = (id: string) => Pick<DraftRow, 'text' | 'changes' | 'at'> | undefined;

/**
 * Undoes the change of this id with the answers to its question, or else the latest change, in one strict transaction. Restores
 * the draft of what was typed, unless another one was begun. Undefined: there is nothing to undo.
 * @throws BookFull, BookLost, WriteFailed: nothing was undone.
 */
export const undoChange = (book: Book, draftOf: DraftOf, id?: string): Promise<Turned | undefined> =>
  turn(book, async (stack, outside) => {
    const change = id === undefined ? stack.done.at(-1) : stack.done.find((one) => one.id === id);
    if (!change) return undefined;
    const answers = await answersTo(book, change, stack);
    const group = [change, ...answers];
    const entries = await undoable(book, await entriesOf(book, group));
    const done = stack.done.filter((one) => !group.includes(one));
    const undone = { ...change, entries: entries.map((entry) => entry.id) };
    if (!entries.length) return { pass: { ...stack, done } };
    await appendInside(book, voiding(entries).map(withId), outside);
    await saveStack(book, { done, undone: [...stack.undone, undone] });
    await restoreDraft(book, change, entries, draftOf);
    return {
      id: change.id,
      answers: answers.map((one) => one.id),
      entries,
      words: await wordsOf(book, entries),
    };
  });

/**
 * Redoes what was undone last, and deletes the draft that undoing restored if it was not changed since. Undefined: there is
 * nothing to redo.
 * @throws BookFull, BookLost, WriteFailed: nothing was redone.
 */
export const redoChange = (book: Book, draftOf: DraftOf): Promise<Turned | undefined> =>
  turn(book, async (stack, outside) => {
    const change = stack.undone.at(-1);
    if (!change) return undefined;
    const undone = stack.undone.slice(0, -1);
    const entries = await entriesOf(book, [change]);
    if (!entries.length) return { pass: { ...stack, undone } };
    await appendInside(book, restoring(entries).map(withId), outside);
    await saveStack(book, { done: [...stack.done, change], undone });
    const texts = [draftOf(change.id)?.text, typedText(entries)];
    if (change.draft) await dropDraft(book, keyOf(change.draft, entries), texts);
    return { id: change.id, answers: [], entries, words: await wordsOf(book, entries) };
  });

/**
 * The result of undoing or redoing one change. `pass`: nothing is left of it, for example because it was erased, so the
 * next change is tried.
 */
type Turn = Turned | { readonly pass: ChangeStack } | undefined;

type Once = (stack: ChangeStack, outside: Tally | undefined) => Promise<Turn>;

async function turn(book: Book, once: Once): Promise<Turned | undefined> {
  // A field that was just emptied would otherwise delete the draft that is restored here.
  await draftsWritten(book);
  return writeEntries(book, { entries: [] }, (outside) =>
    book.transaction('rw', book.tables, async () => {
      let stack = await readStack(book);
      for (;;) {
        const turned = await once(stack, outside);
        if (!turned || !('pass' in turned)) return turned;
        stack = turned.pass;
        await saveStack(book, stack);
      }
    }),
  );
}

async function answersTo(book: Book, change: Change, { done }: ChangeStack): Promise<Change[]> {
  const about = new Set((await entriesOf(book, [change])).map(({ entity }) => entity));
  return done.filter((one) => one !== change && one.answers !== undefined && about.has(one.answers));
}

async function entriesOf(book: Book, changes: readonly Change[]): Promise<readonly Entry[]> {
  const rows = await book.journal.bulkGet(changes.flatMap(({ entries }) => entries));
  return readableEntries(rows.filter((row) => row !== undefined)).entries;
}

/** Returns the words that say what entries are about: their own, or those of the thing that they change. */
async function wordsOf(book: Book, entries: readonly Entry[]): Promise<string> {
  const [first] = entries;
  const own = typedText(entries);
  if (own !== '' || !first) return own;
  const rows = await book.journal.where('entity').equals(first.entity).toArray();
  return typedText(readableEntries(rows).entries.slice(0, 1));
}

async function restoreDraft(book: Book, { id, draft }: Change, entries: readonly Entry[], draftOf: DraftOf) {
  // An answer's entries do not say what was typed, so only a surface that still has the text can restore it.
  const typed =
    draftOf(id) ??
    (draft?.surface === 'answer' ? undefined : { text: typedText(entries), changes: [], at: Date.now() });
  if (!draft || !typed?.text) return;
  const key = keyOf(draft, entries);
  if (!(await readDraft(book, key))) await book.drafts.put({ ...typed, key });
}

/** Undoing the sentence removed someone new too: they have no id any more, only a name. */
function keyOf({ surface, whose }: NonNullable<Change['draft']>, entries: readonly Entry[]): string {
  const met = entries.find((entry) => entry.kind === 'contact.met');
  return draftKey(surface, met?.text.name === undefined ? whose : ofSomeoneNew(met.text.name));
}
