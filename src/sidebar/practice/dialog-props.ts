import type { SentenceContext } from '../../domain/quick-log/reading';
import type { Book } from '../../store/book';
import type { QuickLogDraft } from '../../surface/log/quick-log-draft';
import type { SaveEntries } from './save-entries';
import type { PracticeView } from './practice-view';

/** What each screen of the practice is given. */
export interface DialogProps {
  readonly book: Book;
  readonly view: PracticeView;
  /** As the user knows them. */
  readonly whom: string;
  /** Epoch ms. */
  readonly now: number;
  /** Id of what it was opened for (an impression, a row of the timeline), where there is one. */
  readonly about?: string | undefined;
  /** The user's own list of words to mark; without it, the product's. */
  readonly buzzwords: readonly string[] | undefined;
  /** What stands in the quick log and is about whoever is on screen; undefined where it is about another. */
  readonly unsaved: QuickLogDraft | undefined;
  /** What a sentence is read against, taken anew at each reading. */
  readonly sentence: () => SentenceContext;
  /** They agreed to a sentence that is not saved yet. */
  readonly onAgreed: (sentence: string) => void;
  readonly saveEntries: SaveEntries;
  /** Opens the timeline at one of its rows, by the id of what it is about. */
  readonly toTimeline: (id: string) => void;
  readonly onClose: () => void;
}
