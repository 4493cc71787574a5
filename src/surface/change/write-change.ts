import { logUnexpected } from '../../browser/log';
import { reportChange } from '../../browser/report-change';
import { healBook } from '../../browser/heal-book';
import type { sendToBackground } from '../../browser/send-to-background';
import type { NewEntry } from '../../domain/journal/entry';
import { append, type AppendOptions } from '../../store/append';
import type { Book } from '../../store/book';
import { nameOf } from '../../store/names';
import { tryWrite, type Written } from '../../store/try-write';
import { redoChange, undoChange, type DraftOf, type Turned } from '../../store/undo-change';

type Send = typeof sendToBackground;

/** Appends entries, and reports to the background after the commit. Failures are returned as values. */
export const writeChange = (
  book: Book,
  entries: readonly NewEntry[] | Promise<readonly NewEntry[]>,
  options: AppendOptions,
  send?: Send,
): Promise<Written> =>
  tryWrite(async () => append(book, await entries, options), {
    onCommit: () => reportChange(send),
    onFailure: (cause) => logUnexpected('writing', cause),
    heal: () => healBook({}, send),
  });

/** Undo of one change or of the latest, or Redo. */
export interface Turn {
  readonly way: 'undo' | 'redo';
  readonly id?: string | undefined;
  readonly draftOf: DraftOf;
}

/** A change that was undone or redone, and the name of its contact, if any. */
export type TurnedWithName = Turned & { readonly whom: string | undefined };

/** Undoes or redoes, and reports to the background after the commit. Resolves to undefined if there is nothing to do. @throws BookFull, WriteFailed */
export async function undoOrRedo(
  book: Book,
  { way, id, draftOf }: Turn,
  send?: Send,
): Promise<TurnedWithName | undefined> {
  const turned = await (way === 'undo' ? undoChange(book, draftOf, id) : redoChange(book, draftOf));
  if (!turned) return undefined;
  reportChange(send);
  const [first] = turned.entries;
  return { ...turned, whom: first && (await nameOf(book, first.contact))?.name };
}
