import { useEffect, useRef } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import type { ContactRef } from '../domain/contact/contact-ref';
import type { Book } from '../store/book';
import { loadRecordSighting } from './load-record-sighting';
import type { PageContact } from './page-state';

/**
 * Notes where the page went from the record of a contact of ours straight to another of the same kind, before it showed
 * anything of the first: so goes an address that a CRM leads on after a merge. Whether it was one, the user is asked.
 */
export function useCameFrom(book: Book, contact: PageContact | undefined): void {
  const last = useRef<PageContact>(undefined);
  useEffect(() => {
    const before = last.current;
    last.current = contact;
    if (!before || !contact || before.facts || before.epoch === contact.epoch) return;
    if (!mayBeLedOn(before.ref, contact.ref)) return;
    loadRecordSighting()
      .then(({ recordRedirect }) => recordRedirect(book, before.ref, contact.ref))
      .catch((cause: unknown) => logUnexpected('noting a record led on', cause));
  }, [book, contact]);
}

const mayBeLedOn = (from: ContactRef, to: ContactRef): boolean =>
  from.crm === to.crm && from.tenant === to.tenant && from.kind === to.kind && from.id !== to.id;
