import { showRecord } from '../surface/records';
import { Search } from '../surface/search';
import type { Today } from './today';

const limit = 50;

/** Everything of everybody, by any word. */
export const SearchView = ({ book }: Today) => (
  <main class="column">
    <Search {...{ book, limit, showRecord, openPromise }} />
  </main>
);

/** A promise has a dialog of its own, by its address. */
function openPromise(id: string): void {
  location.hash = `promise=${id}`;
}
