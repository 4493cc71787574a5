import { useEffect, useRef } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import type { Book } from '../store/book';
import { sightingOf, type Sighting } from '../store/sightings';
import { loadRecordSighting } from './load-record-sighting';
import type { PageContact } from './page-state';
import { visitAfter, type Visit } from './visit';

/** Saves what the page shows, once per visit, and updates the contact if that can be trusted. */
export function useSighting(book: Book, contact: PageContact | undefined): void {
  const lastVisit = useRef<Visit>(undefined);
  const before = useRef<Promise<Sighting | undefined>>(undefined);
  useEffect(() => {
    const { visit, seen } = visitAfter(lastVisit.current, contact);
    lastVisit.current = visit;
    if (!seen || !contact?.facts) return;
    const { ref, facts } = contact;
    if (seen === 'first') before.current = sightingOf(book, ref);
    const sighting = before.current;
    loadRecordSighting()
      .then(({ recordSighting }) => recordSighting(book, ref, facts, sighting))
      .catch((cause: unknown) => logUnexpected('saving what a page shows', cause));
  }, [book, contact]);
}
