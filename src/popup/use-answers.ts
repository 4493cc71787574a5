import { useRef, useState } from 'preact/hooks';
import type { Entry, NewEntry } from '../domain/journal/entry';
import type { QuestionAfter } from '../domain/question/question-after';
import type { Book } from '../store/book';
import type { Written } from '../store/try-write';
import type { MessageKey } from '../ui/wording';
import type { Around } from './around';
import { changeBook } from './change-book';
import { loadWriting } from './load-writing';

/** An answer to be written. */
export interface Answer {
  /** Id of the interaction that it is about. */
  readonly about: string;
  readonly question: QuestionAfter['type'];
  /** Who was on screen then. */
  readonly onScreen: string;
  /** The draft that it comes from, and the text of that. */
  readonly draft: string;
  readonly typed: string;
  readonly entries: (newId: () => string) => readonly NewEntry[];
  /** What is said of it. */
  readonly said: string;
}

/** An answer, and what became of it. */
export interface Answered extends Answer {
  readonly standing: 'writing' | 'done' | 'undone' | 'full' | 'failed' | 'undo-failed';
  readonly written: readonly Entry[];
}

/** The message for each standing but `done`, which says what was done. */
export const answeredKey: Partial<Record<Answered['standing'], MessageKey>> = {
  undone: 'changeUndone',
  full: 'changeFull',
  failed: 'changeFailed',
  'undo-failed': 'quickLogUndoFailed',
};

/** Writes answers, says what became of the last, and takes it back. `onUndone` hears what was typed. */
export function useAnswers(book: Book, around: Around, onUndone: (answer: Answer) => void) {
  const [last, tell] = useState<Answered>();
  // Those that stand go with their sentence when that is taken back.
  const standing = useRef<readonly Answered[]>([]);

  const answer = async (given: Answer) => {
    tell({ ...given, standing: 'writing', written: [] });
    const changed = await attempt(around, async ({ append, newId }) =>
      append(book, given.entries(newId), { draft: { key: given.draft, text: given.typed } }),
    );
    if (!changed.written) return tell({ ...given, standing: changed.why, written: [] });
    const done: Answered = { ...given, standing: 'done', written: changed.entries };
    standing.current = [...standing.current, done];
    tell(done);
  };

  const undo = async () => {
    if (!last?.written.length) return;
    const { written } = await attempt(around, ({ takeBack }) => takeBack(book, last.written));
    if (!written) return tell({ ...last, standing: 'undo-failed' });
    standing.current = standing.current.filter((one) => one.written !== last.written);
    tell({ ...last, standing: 'undone', written: [] });
    onUndone(last);
  };

  /** Gives what was answered about the interaction in these entries. */
  const answersTo = (entries: readonly Entry[]): readonly Entry[] =>
    standing.current
      .filter(({ about }) => entries.some(({ entity }) => entity === about))
      .flatMap(({ written }) => written);

  return { last, answer, undo, answersTo, forget: () => tell(undefined) };
}

type Writing = Awaited<ReturnType<typeof loadWriting>>;

const attempt = (around: Around, change: (writing: Writing) => Promise<Entry[]>): Promise<Written> =>
  changeBook(around, async () => change(await loadWriting()));
