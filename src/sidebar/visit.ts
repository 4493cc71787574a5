import { refKey, type RefKey } from '../domain/contact/contact-ref';
import type { PageContact } from './page-state';

/** One stay at one record, and what its page was last seen to show. */
export interface Visit {
  readonly refKey: RefKey;
  readonly seen?: string;
}

/**
 * Gives the visit after another look at the page, and what the look was: the visit's `first` that told of a name, one that
 * told `more`, or nothing new. Only another visit can agree with the first: a page is read again and again after a move,
 * and one record has many addresses.
 */
export function afterLook(
  before: Visit | undefined,
  contact: PageContact | undefined,
): { visit: Visit | undefined; told?: 'first' | 'more' } {
  if (!contact) return { visit: undefined };
  const key = refKey(contact.ref);
  const visit = before?.refKey === key ? before : { refKey: key };
  if (!contact.facts?.name) return { visit };
  const seen = JSON.stringify(contact.facts);
  if (visit.seen === seen) return { visit };
  return { visit: { refKey: key, seen }, told: visit.seen === undefined ? 'first' : 'more' };
}
