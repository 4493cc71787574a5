import { useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import { tellBackground } from '../browser/send';
import type { Entry, NewEntry } from '../domain/journal/entry';
import { append } from '../store/append';
import type { Book } from '../store/book';
import { undo } from '../store/undo';
import { BookFull } from '../store/write-errors';

/** Appends entries, and says what was done, with Undo. Gives whether they are on disk. */
export type Make = (news: readonly NewEntry[], said: string) => Promise<boolean>;

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
    try {
      const entries = await doIt();
      tell({ ...done, entries });
      // The badge is a moment late where nobody hears; the book is right.
      tellBackground({ type: 'book.changed' }).catch((cause: unknown) =>
        logUnexpected('telling the badge', cause),
      );
      return true;
    } catch (cause) {
      logUnexpected('writing', cause);
      const standing = cause instanceof BookFull ? 'full' : 'failed';
      tell({ said: done.said, standing, entries: before?.entries ?? [] });
      return false;
    }
  };

  const make: Make = (news, said) => write(() => append(book, news), { said, standing: 'done' });
  const takeBack = async () => {
    if (!change?.entries.length || change.standing === 'undone') return;
    await write(() => undo(book, change.entries), { said: change.said, standing: 'undone' }, change);
  };
  return { change, make, takeBack };
}
