import { useEffect, useRef } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import type { Book } from '../store/book';
import { sightingOf, type Sighting } from '../store/sightings';
import { loadRecordSighting } from './load-record-sighting';
import type { PageContact } from './page-state';
import { afterLook, type Visit } from './visit';

/** Notes what the page shows, once for each visit, and stores it where it may be trusted. */
export function useSighting(book: Book, contact: PageContact | undefined): void {
  const noted = useRef<Visit>(undefined);
  const before = useRef<Promise<Sighting | undefined>>(undefined);
  useEffect(() => {
    const { visit, told } = afterLook(noted.current, contact);
    noted.current = visit;
    if (!told || !contact?.facts) return;
    const { ref, facts } = contact;
    if (told === 'first') before.current = sightingOf(book, ref);
    const sighting = before.current;
    loadRecordSighting()
      .then(({ recordSighting }) => recordSighting(book, ref, facts, sighting))
      .catch((cause: unknown) => logUnexpected('noting what a page shows', cause));
  }, [book, contact]);
}
