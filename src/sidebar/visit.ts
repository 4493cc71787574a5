import { refKey, type RefKey } from '../domain/contact/contact-ref';
import type { PageContact } from './page-state';

/** One stay at one record, and what its page was last seen to call them. */
export interface Visit {
  readonly refKey: RefKey;
  readonly seen?: string;
}

/**
 * Gives the visit after another look at the page, and whether the look told something new. Only another visit can agree
 * with the first: a page is read again and again after a move, and one record has many addresses.
 */
export function afterLook(
  before: Visit | undefined,
  contact: PageContact | undefined,
): { visit: Visit | undefined; isNew: boolean } {
  if (!contact) return { visit: undefined, isNew: false };
  const key = refKey(contact.ref);
  const visit = before?.refKey === key ? before : { refKey: key };
  const { name, witness } = contact.facts ?? {};
  if (!name) return { visit, isNew: false };
  const seen = JSON.stringify([name, witness]);
  return { visit: { refKey: key, seen }, isNew: visit.seen !== seen };
}
