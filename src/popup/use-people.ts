import type { Book } from '../store/book';
import type { Named } from '../store/names';
import { recentContacts } from '../store/recent-contacts';
import { searchContacts } from '../store/search-contacts';
import { useQuery, type Found } from '../surface/use-query';

const shown = 7;

/** Gives the people that a query finds, or the latest ones where nothing is asked. */
export const usePeople = (book: Book, query: string): Found<readonly Named[]> =>
  useQuery(
    'contacts',
    'all',
    () => (query.trim() ? searchContacts(book, query, shown) : recentContacts(book, shown)),
    [book, query],
  );
