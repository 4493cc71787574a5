import type { Book } from '../store/book';
import type { ContactOverview } from '../store/contact-overview';
import { requiredContext } from '../ui/required-context';
import type { NameToShow } from './name-to-show';
import type { PageContact, PageState } from './page-state';
import type { ContactView } from './use-contact';

/** The contact on screen, and what was read about them. */
export interface OnScreen {
  readonly book: Book;
  readonly port: MessagePort;
  readonly page: PageState;
  readonly contact: PageContact;
  /** Undefined while the record is being read: then nothing is shown. */
  readonly view: ContactView | undefined;
  readonly shown: NameToShow;
  /** Whom the book has at this record, if the page shows somebody else; then `view` has nothing of them. */
  readonly former: ContactOverview | undefined;
  /** Their name, or the record in words. */
  readonly whom: string;
}

/** Wraps the screen of one record; `useOnScreen` returns the contact inside it, and throws outside. */
export const [OnScreenProvider, useOnScreen] = requiredContext<OnScreen>('OnScreenProvider');
