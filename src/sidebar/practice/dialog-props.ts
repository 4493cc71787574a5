import type { Book } from '../../store/book';
import type { NoteDown } from './note-entries';
import type { PracticeView } from './read-practice';

/** What each screen of the practice is given. */
export interface DialogProps {
  readonly book: Book;
  readonly view: PracticeView;
  /** As the user knows them. */
  readonly whom: string;
  /** Epoch ms. */
  readonly now: number;
  /** Id of the impression that it was opened for, where there is one. */
  readonly about?: string | undefined;
  /** The user's own list of words to mark; without it, the product's. */
  readonly buzzwords: readonly string[] | undefined;
  readonly noteDown: NoteDown;
  readonly onClose: () => void;
}
