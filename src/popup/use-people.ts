import { useEffect, useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import type { Book } from '../store/book';
import type { Named } from '../store/names';
import { recentContacts } from '../store/recent-contacts';
import { searchContacts } from '../store/search-contacts';
import { watch } from '../store/watch';

const shown = 7;

/** Gives the people that a query finds, or the latest ones where nothing is asked; undefined until the first answer. */
export function usePeople(book: Book, query: string): readonly Named[] | undefined {
  const [people, show] = useState<readonly Named[]>();
  useEffect(
    () =>
      watch(() => (query.trim() ? searchContacts(book, query, shown) : recentContacts(book, shown)), {
        next: show,
        error: (cause) => {
          logUnexpected('searching contacts', cause);
          show([]);
        },
      }),
    [book, query],
  );
  return people;
}
