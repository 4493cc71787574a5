import { useCallback } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import { contactsWithAddress } from '../store/addresses';
import type { Book } from '../store/book';
import { searchNamed } from '../store/search-named';
import { searchHit } from '../ui/search-hit';
import { SearchPanel, type Hit } from '../ui/search-panel';

interface SearchProps {
  readonly book: Book;
  /** How many hits to show at most. */
  readonly limit: number;
  /** Shows a contact's record. Like `openPromise`, a stable function. */
  readonly showRecord: (contact: string) => void;
  /** Opens a promise by its id, if the surface can. */
  readonly openPromise?: (id: string) => void;
}

/** Searches everything about every contact; each hit opens the promise, or the record of the contact. */
export function Search({ book, limit, showRecord, openPromise }: SearchProps) {
  const find = useCallback(
    async (query: string): Promise<readonly Hit[]> => {
      const found = await searchNamed(book, query, limit);
      const known = await contactsWithAddress(
        book,
        found.map(({ found: { contact } }) => contact),
      );
      return found.map(({ found: one, whom }) =>
        searchHit(one, whom?.name, {
          onOpen: openPromise && one.table === 'promises' ? () => openPromise(one.id) : undefined,
          onRecord: known.has(one.contact) ? () => showRecord(one.contact) : undefined,
        }),
      );
    },
    [book, limit, showRecord, openPromise],
  );
  const findOrLog = useCallback(
    (query: string) =>
      find(query).catch((cause: unknown) => {
        logUnexpected('searching', cause);
        throw cause;
      }),
    [find],
  );
  return <SearchPanel find={findOrLog} />;
}
