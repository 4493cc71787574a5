import { useCallback } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import type { Book } from '../store/book';
import { searchNamed } from '../store/search-named';
import { hitOf } from '../ui/hit-words';
import { SearchPanel } from '../ui/search-panel';

/** As many as the popup has room for. */
const limit = 20;

/** Everything of everybody, by any word. */
export function Search({ book }: { readonly book: Book }) {
  const find = useCallback(
    async (query: string) => {
      try {
        const found = await searchNamed(book, query, limit);
        return found.map(({ found: one, whom }) => hitOf(one, whom?.name));
      } catch (cause) {
        logUnexpected('searching', cause);
        throw cause;
      }
    },
    [book],
  );
  return <SearchPanel find={find} />;
}
