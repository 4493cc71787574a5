import { showRecord } from '../surface/records';
import { Search } from '../surface/search';
import type { Today } from './today';

const limit = 50;

/** The search view: everything about every contact, by any word. */
export const SearchView = ({ book }: Today) => (
  <main class="column">
    <Search {...{ book, limit, showRecord, openPromise }} />
  </main>
);

/** The address opens the dialog of a promise. */
function openPromise(id: string): void {
  location.hash = `promise=${id}`;
}
