import { useEffect, useRef } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import type { ContactRef } from '../domain/contact/contact-ref';
import type { Book } from '../store/book';
import { loadRecordSighting } from './load-record-sighting';
import type { PageContact } from './page-state';

/**
 * Saves when the page went from the record of a known contact straight to another of the same kind, before it showed anything
 * of the first: a CRM redirects like this after a merge. The user is asked whether it was one.
 */
export function useRecordRedirect(book: Book, contact: PageContact | undefined): void {
  const last = useRef<PageContact>(undefined);
  useEffect(() => {
    const before = last.current;
    last.current = contact;
    if (!before || !contact || before.facts || before.epoch === contact.epoch) return;
    if (!mayBeRedirect(before.ref, contact.ref)) return;
    loadRecordSighting()
      .then(({ recordRedirect }) => recordRedirect(book, before.ref, contact.ref))
      .catch((cause: unknown) => logUnexpected('saving a redirect', cause));
  }, [book, contact]);
}

const mayBeRedirect = (from: ContactRef, to: ContactRef): boolean =>
  from.crm === to.crm && from.tenant === to.tenant && from.kind === to.kind && from.id !== to.id;
