import { useEffect } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import type { Book } from '../store/book';
import { loadRecordSighting } from './load-record-sighting';
import type { PageContact } from './page-state';

/** Notes at which address a record was seen, once for each arrival at it. Nothing else waits for this, or fails with it. */
export function useAddress(book: Book, contact: PageContact | undefined): void {
  useEffect(() => {
    if (!contact) return;
    const { ref, address } = contact;
    loadRecordSighting()
      .then(({ saveAddress }) => saveAddress(book, ref, address, Date.now()))
      .catch((cause: unknown) => logUnexpected("noting a record's address", cause));
    // What the page shows of it comes later, and is no news here.
  }, [book, contact?.epoch]);
}
