import { useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import { reportChange } from '../browser/report-change';
import type { Entry, NewEntry } from '../domain/journal/entry';
import { append } from '../store/append';
import type { Book } from '../store/book';
import { undo } from '../store/undo';
import { tryWrite } from '../store/try-write';
import type { SentForm } from '../ui/begun-forms';

/**
 * Appends entries, and says what was done, with Undo. Gives whether they are on disk. What was sent from a form takes the
 * form's draft with it.
 */
export type Make = (news: readonly NewEntry[], said: string, sent?: SentForm) => Promise<boolean>;

/** What was last done on this page. */
export interface Change {
  readonly said: string;
  readonly standing: 'done' | 'undone' | 'full' | 'failed';
  readonly entries: readonly Entry[];
}

/** Gives the way to change the book from this page, what was last changed, and its Undo. */
export function useChanges(book: Book) {
  const [change, tell] = useState<Change>();

  const write = async (doIt: () => Promise<Entry[]>, done: Omit<Change, 'entries'>, before?: Change) => {
    const outcome = await tryWrite(doIt, {
      onCommit: reportChange,
      onFailure: (cause) => logUnexpected('writing', cause),
    });
    // A second tap wrote nothing: what the first one did is still the last.
    if (outcome.written && outcome.entries.length === 0) return true;
    if (outcome.written) tell({ ...done, entries: outcome.entries });
    else tell({ said: done.said, standing: outcome.why, entries: before?.entries ?? [] });
    return outcome.written;
  };

  const make: Make = (news, said, sent) =>
    write(async () => append(book, news, { draft: await sent }), { said, standing: 'done' });
  const takeBack = async () => {
    if (!change?.entries.length || change.standing === 'undone') return;
    await write(() => undo(book, change.entries), { said: change.said, standing: 'undone' }, change);
  };
  return { change, make, takeBack };
}
