import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Whether the book is known to be whole: only then what is not in it never was. */
export type BookKnown = 'unknown' | 'whole' | 'lost';

export const BookKnownContext = createContext<BookKnown>('unknown');

/** Returns whether the book is known to be whole. */
export const useBookKnown = (): BookKnown => useContext(BookKnownContext);
