import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Book } from '../store/book';
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

const OnScreenContext = createContext<OnScreen | undefined>(undefined);

/** Wraps one record's screen. */
export const ShowingContact = OnScreenContext.Provider;

/** Gives who is on screen. @throws outside of a record's screen. */
export function useOnScreen(): OnScreen {
  const onScreen = useContext(OnScreenContext);
  if (!onScreen) throw new Error('a part of a record stands outside its screen');
  return onScreen;
}
