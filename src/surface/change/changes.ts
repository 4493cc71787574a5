import type { NewEntry } from '../../domain/journal/entry';
import type { OpenQuestion } from '../../domain/question/open-question';
import type { DraftRow } from '../../store/book';
import type { NewChange } from '../../store/change-stack';
import type { Written } from '../../store/try-write';
import type { SentDraft } from '../../ui/form-drafts';
import { requiredContext } from '../../ui/required-context';
import type { LastChange } from './last-change';

/** What goes with a change. */
export interface ChangeOptions {
  /** The draft that it was made from. */
  readonly sent?: SentDraft | undefined;
  /** The question that it answers: it is undone together with the sentence that raised the question. */
  readonly answers?: OpenQuestion | undefined;
  /** Set for the sentence of the quick log, which shows itself what became of it. */
  readonly sentence?: Pick<NewChange, 'draft' | 'staying'> & { readonly typed: DraftRow };
  /** Id of the promise of ours that it broke: amends are offered. */
  readonly owes?: string | undefined;
}

/** Entries to append, or a promise of them. */
export type EntriesToAppend = readonly NewEntry[] | Promise<readonly NewEntry[]>;

/** What is said of a change; a function if that is known only with its entries. */
export type Said = string | (() => string);

/** How a surface changes the book. */
export interface Changes {
  /** The last change, if it was made with this contact on screen; otherwise undefined. */
  readonly last: LastChange | undefined;
  /** Id of the sentence whose state the quick log itself shows. */
  readonly inField: string | undefined;
  /** Appends entries, and shows `said` with Undo. Failures are shown, and returned as values. */
  readonly write: (entries: EntriesToAppend, said: Said, options?: ChangeOptions) => Promise<Written>;
  /** The same for a click, a key or a form; resolves to whether the entries are on disk. */
  readonly make: (entries: EntriesToAppend, said: string, sent?: SentDraft) => Promise<boolean>;
  /** Undoes the change with this id and the answers to its question, or the last change on any surface. */
  readonly undo: (id?: string) => Promise<void>;
  /** Redoes the change that was undone last. */
  readonly redo: () => Promise<void>;
  /** Shows the last change no more; it can still be undone. */
  readonly dismiss: () => void;
}

/** Wraps a surface; `useChanges` returns how to change the book inside it, and throws outside. */
export const [ChangesProvider, useChanges] = requiredContext<Changes>('ChangesProvider');
