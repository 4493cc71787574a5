import { logUnexpected } from '../../browser/log';
import { reportChange } from '../../browser/report-change';
import type { sendToBackground } from '../../browser/send-to-background';
import type { NewEntry } from '../../domain/journal/entry';
import { append, type AppendOptions } from '../../store/append';
import type { Book } from '../../store/book';
import { nameOf } from '../../store/names';
import { tryWrite, type Written } from '../../store/try-write';
import { redoChange, undoChange, type DraftOf, type Turned } from '../../store/undo-change';

type Send = typeof sendToBackground;

/** Appends, and tells the background after the commit. Failures cross as values. */
export const writeChange = (
  book: Book,
  news: readonly NewEntry[] | Promise<readonly NewEntry[]>,
  options: AppendOptions,
  send?: Send,
): Promise<Written> =>
  tryWrite(async () => append(book, await news, options), {
    onCommit: () => reportChange(send),
    onFailure: (cause) => logUnexpected('writing', cause),
  });

/** Which way the stack is turned: back by Undo, of one change or the latest, or on by Redo. */
export interface Turn {
  readonly way: 'undo' | 'redo';
  readonly id?: string | undefined;
  readonly draftOf: DraftOf;
}

/** A change that was undone or redone, and whom it is about, as far as they have a name. */
export type Told = Turned & { readonly whom: string | undefined };

/** Undoes or redoes, and tells the background after the commit. Undefined: nothing was left to. @throws BookFull, WriteFailed */
export async function turnStack(
  book: Book,
  { way, id, draftOf }: Turn,
  send?: Send,
): Promise<Told | undefined> {
  const turned = await (way === 'undo' ? undoChange(book, draftOf, id) : redoChange(book, draftOf));
  if (!turned) return undefined;
  reportChange(send);
  const [first] = turned.entries;
  return { ...turned, whom: first && (await nameOf(book, first.contact))?.name };
}
