import type { Book } from '../store/book';
import type { PageContact } from './page-state';
import { useRecordRedirect } from './use-record-redirect';
import { useSaveAddress } from './use-save-address';
import { useSighting } from './use-sighting';

/** Records what the page shows, and where; draws nothing, and comes after the first screen. */
export function Sightings({
  book,
  contact,
}: {
  readonly book: Book;
  readonly contact: PageContact | undefined;
}) {
  useSighting(book, contact);
  useRecordRedirect(book, contact);
  useSaveAddress(book, contact);
  return null;
}
