import { useCallback } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import type { Book } from '../store/book';
import { contactsWithAddress } from '../store/addresses';
import { searchNamed } from '../store/search-named';
import { hitOf } from '../ui/hit-words';
import { SearchPanel } from '../ui/search-panel';
import type { Around } from './around';
import { showRecord } from './records';

/** As many as the popup has room for. */
const limit = 20;

/** Everything of everybody, by any word; each hit leads to the record of whom it is about. */
export function Search({ book, around }: { readonly book: Book; readonly around: Around }) {
  const find = useCallback(
    async (query: string) => {
      try {
        const found = await searchNamed(book, query, limit);
        const contacts = found.map(({ found: { contact } }) => contact);
        const known = await contactsWithAddress(book, contacts);
        return found.map(({ found: one, whom }) =>
          hitOf(one, whom?.name, {
            onRecord: known.has(one.contact) ? () => showRecord(around, one.contact) : undefined,
          }),
        );
      } catch (cause) {
        logUnexpected('searching', cause);
        throw cause;
      }
    },
    [book, around],
  );
  return <SearchPanel find={find} />;
}
