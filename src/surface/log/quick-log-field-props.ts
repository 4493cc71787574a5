import type { ComponentChildren } from 'preact';
import type { OpenQuestion } from '../../domain/question/open-question';
import type { SentenceContext } from '../../domain/quick-log/reading';
import type { QuickLog, QuickLogDraft, SaveOutcome } from './quick-log-draft';

/** The sentence in the field. The surface holds it, so that it outlives the field. */
export interface DraftField {
  /** Stable id of whom it is about, if the field can change that by itself: an Enter pressed for one must save for no other. */
  readonly owner?: string | undefined;
  readonly draft: QuickLogDraft;
  /** Called on each input and each change to a chip; saves the draft first of all. */
  readonly type: (draft: QuickLogDraft) => void;
  /** The draft could not be saved; the user is told before it can be lost. */
  readonly isLost: boolean;
  /** Name of the contact it belongs to, if that is not the one on screen (Law 1). */
  readonly forWhom?: string | undefined;
  /** Keeps it as a draft for its contact, and starts a new sentence for the contact on screen. */
  readonly putAside?: () => void;
}

/** What a surface passes to the quick log. */
export interface QuickLogFieldProps {
  readonly field: DraftField;
  /** Returns the context for reading a sentence; called for each reading. */
  readonly context: () => SentenceContext;
  /** Called on Enter. Failures are returned as values, and the text stays. */
  readonly onSave: (log: QuickLog) => Promise<SaveOutcome>;
  /**
   * Called with the question to ask about a saved sentence, or undefined for none. The field itself asks for the rating. `on` is a
   * stable id of the contact on screen then; it defaults to the one on screen now.
   */
  readonly ask: (question: OpenQuestion | undefined, on?: string) => void;
  /** Stable id of the contact on screen: the result of a save for another one is hidden. */
  readonly onScreen: string;
  /** The field gets the focus each time this changes to a number above 0. */
  readonly caret?: number;
  /** Shown beside Undo once a sentence is saved. */
  readonly afterSave?: ComponentChildren;
  /**
   * The line of the last change, if it is shown right under the field. It calls `forget` to remove what the field says of its own
   * sentence.
   */
  readonly status?: (forget: () => void) => ComponentChildren;
  /** A question with a line of text, which replaces the chips. */
  readonly question?: ComponentChildren;
  /** Shows the cheat sheet. */
  readonly onKeys?: () => void;
}
