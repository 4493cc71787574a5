import { useCallback } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import { contactsWithAddress } from '../store/addresses';
import { searchNamed } from '../store/search-named';
import { SearchPanel } from '../ui/search-panel';
import { hitOf } from '../ui/hit-words';
import { showRecord } from './records';
import type { Today } from './today';

const limit = 50;

/** Everything of everybody, by any word. */
export function SearchView({ book }: Today) {
  const find = useCallback(
    async (query: string) => {
      try {
        const found = await searchNamed(book, query, limit);
        const contacts = found.map(({ found: { contact } }) => contact);
        const known = await contactsWithAddress(book, contacts);
        return found.map(({ found: one, whom }) =>
          hitOf(one, whom?.name, {
            onOpen: one.table === 'promises' ? () => openDialog(one.id) : undefined,
            onRecord: known.has(one.contact) ? () => showRecord(one.contact) : undefined,
          }),
        );
      } catch (cause) {
        logUnexpected('searching', cause);
        throw cause;
      }
    },
    [book],
  );
  return (
    <main class="week">
      <SearchPanel find={find} />
    </main>
  );
}

/** A promise has a dialog of its own, by its address. */
function openDialog(id: string): void {
  location.hash = `promise=${id}`;
}
