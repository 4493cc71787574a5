import type { Book } from '../book';

/** How many entries are read at once. */
const pageSize = 2000;

/** Reads the whole journal in the order of its ids, page by page, as it is on disk. What is written meanwhile may be left out. */
export async function* journalPages(book: Book): AsyncGenerator<readonly unknown[]> {
  let last = '';
  for (;;) {
    const keys = await book.journal.where(':id').above(last).limit(pageSize).primaryKeys();
    const end = keys.at(-1);
    if (end === undefined) return;
    yield await book.journal.where(':id').between(last, end, false, true).toArray();
    last = end;
  }
}
