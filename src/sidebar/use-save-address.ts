import { useEffect } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import type { Book } from '../store/book';
import { loadRecordSighting } from './load-record-sighting';
import type { PageContact } from './page-state';

/** Saves the address at which a record was seen, once per visit. Nothing else depends on it. */
export function useSaveAddress(book: Book, contact: PageContact | undefined): void {
  useEffect(() => {
    if (!contact) return;
    const { ref, address } = contact;
    loadRecordSighting()
      .then(({ saveAddress }) => saveAddress(book, ref, address, Date.now()))
      .catch((cause: unknown) => logUnexpected("saving a record's address", cause));
    // Not on `contact`: facts that arrive later do not change the address.
  }, [book, contact?.epoch]);
}
