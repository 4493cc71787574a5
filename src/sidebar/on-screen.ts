import type { Book } from '../store/book';
import { requiredContext } from '../ui/required-context';
import type { NameToShow } from './facts-to-show';
import type { PageContact, PageState } from './page-state';
import type { ContactView } from './use-contact';

/** Who is on screen, and what was read of them. */
export interface OnScreen {
  readonly book: Book;
  readonly port: MessagePort;
  readonly page: PageState;
  readonly contact: PageContact;
  /** Undefined while the record is being read: then nothing of anybody is on screen. */
  readonly view: ContactView | undefined;
  readonly shown: NameToShow;
  /** As the user knows them: by name, or by the record. */
  readonly whom: string;
}

/** Wraps one record's screen, and gives to what is in it who is on screen; `useOnScreen` throws outside of one. */
export const [ShowingContact, useOnScreen] = requiredContext<OnScreen>('ShowingContact');
