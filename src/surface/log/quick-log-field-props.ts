import type { OpenQuestion } from '../../domain/question/open-question';
import type { SentenceContext } from '../../domain/quick-log/reading';
import type { QuickLog, QuickLogDraft, SaveOutcome } from './quick-log-draft';

/** The sentence in the field. The surface owns it, so that it outlives the field. */
export interface DraftField {
  readonly draft: QuickLogDraft;
  /** On each input and each change to a chip: keeps it before anything else. */
  readonly type: (draft: QuickLogDraft) => void;
  /** The draft could not be kept: said so, before it can be lost. */
  readonly isLost: boolean;
  /** Name of whom it belongs to, where that is not who is on screen (Law 1). */
  readonly forWhom?: string | undefined;
  /** Leaves it with whom it belongs to, and starts anew for who is on screen. */
  readonly putAside?: () => void;
}

/** What a surface gives to the quick log, and hears from it. */
export interface QuickLogFieldProps {
  readonly field: DraftField;
  /** What a sentence is read against, taken anew at each reading. */
  readonly context: () => SentenceContext;
  /** Enter. Failures cross as values, and the text stays. */
  readonly onSave: (log: QuickLog) => Promise<SaveOutcome>;
  /**
   * Hears what a saved sentence leaves to be asked, but for its rating, which the field asks; undefined: nothing. `on` is who is
   * on screen with it; without, who is on screen now.
   */
  readonly ask: (left: OpenQuestion | undefined, on?: string) => void;
  /** Who is on screen, by a stable id: what was said of one contact's save is hidden on another's. */
  readonly onScreen: string;
  /** The caret goes into the field each time this changes; 0 leaves it where it is. */
  readonly caret?: number;
  /** Shows the keys. */
  readonly onKeys?: () => void;
}
