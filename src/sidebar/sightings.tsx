import type { Book } from '../store/book';
import type { PageContact } from './page-state';
import { useSighting } from './use-sighting';

/** Records what the page shows; draws nothing, and comes after the first screen. */
export function Sightings({
  book,
  contact,
}: {
  readonly book: Book;
  readonly contact: PageContact | undefined;
}) {
  useSighting(book, contact);
  return null;
}
