import type { Book } from '../store/book';
import type { Named } from '../store/names';
import { recentContacts } from '../store/recent-contacts';
import { searchContacts } from '../store/search-contacts';
import { useQuery, type Found } from '../surface/use-query';

const maxPeople = 7;

/** Returns the people that match a query, or the most recent ones if the query is empty. */
export const usePeople = (book: Book, query: string): Found<readonly Named[]> =>
  useQuery(
    'contacts',
    'all',
    () => (query.trim() ? searchContacts(book, query, maxPeople) : recentContacts(book, maxPeople)),
    [book, query],
  );
