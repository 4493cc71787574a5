import { useState } from 'preact/hooks';
import type { Entry } from '../domain/journal/entry';
import { entryOfAct, type PromiseAct } from '../domain/promise/act';
import type { ClientPromise } from '../domain/promise/client-promise';
import type { Book } from '../store/book';
import type { SentForm } from '../ui/begun-forms';
import { actKey } from '../ui/act-words';
import type { MessageKey } from '../ui/wording';
import type { Around } from './around';
import { changeBook } from './change-book';
import { loadWriting } from './load-writing';

/** What is said of the last thing done to a promise, and what Undo would take back. */
export interface LastAct {
  readonly say: MessageKey;
  readonly words: string;
  readonly undoable?: readonly Entry[];
}

/** Does things to promises, and says what became of the last. */
export function useActs(book: Book, around: Around) {
  const [last, tell] = useState<LastAct>();
  const act = async (promise: ClientPromise, done: PromiseAct, sent?: SentForm) => {
    const news = [entryOfAct(promise, done, Date.now())];
    const changed = await changeBook(around, async () =>
      (await loadWriting()).append(book, news, { draft: await sent }),
    );
    // A second tap wrote nothing: what the first one did is still the last.
    if (changed.written && changed.entries.length === 0) return;
    const { words } = promise.text;
    tell(
      changed.written
        ? { say: actKey[done.type], words, undoable: changed.entries }
        : { say: trouble[changed.why], words },
    );
  };
  const takeBack = async () => {
    if (!last?.undoable) return;
    const entries = last.undoable;
    const changed = await changeBook(around, async () => (await loadWriting()).undo(book, entries));
    tell(changed.written ? { say: 'popupTakenBack', words: '' } : { ...last, say: 'quickLogUndoFailed' });
  };
  return { last, act, takeBack };
}

const trouble = { full: 'changeFull', failed: 'changeFailed' } as const;
