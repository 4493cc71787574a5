import type { SentenceContext } from '../../domain/quick-log/reading';
import type { Book } from '../../store/book';
import type { QuickLogDraft } from '../../surface/log/quick-log-draft';
import type { SaveEntries } from './save-entries';
import type { PracticeView } from './practice-view';

/** What each screen of the practice gets. */
export interface DialogProps {
  readonly book: Book;
  readonly view: PracticeView;
  /** Their name, or the record in words. */
  readonly whom: string;
  /** Epoch ms. */
  readonly now: number;
  /** What it was opened for, if any: the id of an impression or of a row of the timeline, or the text that was copied. */
  readonly about?: string | undefined;
  /** The user's own list of words to mark; the product's list if undefined. */
  readonly buzzwords: readonly string[] | undefined;
  /** The sentence in the quick log; undefined if it is about another contact. */
  readonly unsaved: QuickLogDraft | undefined;
  /** Returns the current context for reading a sentence. */
  readonly sentence: () => SentenceContext;
  /** Called when they agreed to a sentence that is not saved yet. */
  readonly onAgreed: (sentence: string) => void;
  readonly saveEntries: SaveEntries;
  /** Opens the timeline at one of its rows, by the id of what it is about. */
  readonly toTimeline: (id: string) => void;
  readonly onClose: () => void;
}
