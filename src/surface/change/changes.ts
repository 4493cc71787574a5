import type { NewEntry } from '../../domain/journal/entry';
import type { OpenQuestion } from '../../domain/question/open-question';
import type { DraftRow } from '../../store/book';
import type { NewChange } from '../../store/change-stack';
import type { Written } from '../../store/try-write';
import type { SentForm } from '../../ui/begun-forms';
import { requiredContext } from '../../ui/required-context';
import type { LastChange } from './last-change';

/** What goes with a change. */
export interface ChangeOptions {
  /** The draft that it comes from, as it was sent. */
  readonly sent?: SentForm | undefined;
  /** The question that it answers: it is undone with the sentence that left it. */
  readonly answers?: OpenQuestion | undefined;
  /** It is the sentence of the quick log: the field says what became of it. */
  readonly sentence?: Pick<NewChange, 'draft' | 'staying'> & { readonly typed: DraftRow };
  readonly takesFocus?: boolean;
}

/** Entries to append, or what is still being made of them. */
export type News = readonly NewEntry[] | Promise<readonly NewEntry[]>;

/** The one way in which a surface changes the book. */
export interface Changes {
  /** What was done last on what is on screen; undefined where that was on another's. */
  readonly last: LastChange | undefined;
  /** Id of the sentence of which the quick log itself says what became. */
  readonly inField: string | undefined;
  /** Appends entries, and says what was done, with Undo beside it. Failures are said, and cross as values. */
  readonly write: (news: News, said: string, options?: ChangeOptions) => Promise<Written>;
  /** The same for a click, a key or a form; gives whether the entries are on disk. */
  readonly make: (news: News, said: string, sent?: SentForm) => Promise<boolean>;
  /** Undoes the change of this id with the answers to its question, or what was done last, on whatever surface. */
  readonly undo: (id?: string) => Promise<void>;
  /** Redoes what was undone last. */
  readonly redo: () => Promise<void>;
}

/** Wraps a surface, so that what is in it writes by `useChanges`; which throws outside of one. */
export const [Changing, useChanges] = requiredContext<Changes>('Changing');
