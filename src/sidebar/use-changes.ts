import { useState } from 'preact/hooks';
import type { Entry, NewEntry } from '../domain/journal/entry';
import type { Book } from '../store/book';
import type { Written } from '../store/try-write';
import { logUnexpected } from '../browser/log';
import type { SentForm } from '../ui/begun-forms';
import { loadWriting } from './load-writing';

/** What was last done on the sheet by one click or key, to be said and taken back. */
export interface Change {
  /** What was done, in words. */
  readonly said: string;
  readonly standing: 'done' | 'undone' | 'full' | 'failed' | 'undo-failed';
  readonly entries: readonly Entry[];
  /** Whose sheet it was done on. */
  readonly on: string;
}

/** Gives the way to change things on the sheet of `on` (a stable id), what was last changed there, and its Undo. */
export function useChanges(book: Book, on: string) {
  const [last, setLast] = useState<Change>();
  const change = last?.on === on ? last : undefined;

  const make = async (
    news: readonly NewEntry[] | Promise<readonly NewEntry[]>,
    said: string,
    sent?: SentForm,
  ) => {
    const outcome = await attempt(async () => (await loadWriting()).write(book, news, { draft: await sent }));
    // A second tap wrote nothing: what the first one did is still the last.
    if (outcome.written && outcome.entries.length === 0) return;
    if (outcome.written) setLast({ said, standing: 'done', entries: outcome.entries, on });
    else setLast({ said, standing: outcome.why, entries: [], on });
  };

  const undo = async () => {
    if (!change || !isUndoable(change)) return;
    const { written } = await attempt(async () => (await loadWriting()).takeBack(book, change.entries));
    setLast({ ...change, standing: written ? 'undone' : 'undo-failed' });
  };

  /** A later deed is the last one now: this one is no longer said, and no longer what Undo means. */
  const forget = () => setLast(undefined);

  return { change, make, undo, forget };
}

/** Whether Undo would take back this change. */
export const isUndoable = (change: Change | undefined): boolean =>
  change?.standing === 'done' || change?.standing === 'undo-failed';

/** What writes may itself not load, after an update of the extension under this page. */
async function attempt(doIt: () => Promise<Written>): Promise<Written> {
  try {
    return await doIt();
  } catch (cause) {
    logUnexpected('loading what writes', cause);
    return { written: false, why: 'failed' };
  }
}
