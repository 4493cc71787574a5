import { refKey, type RefKey } from '../domain/contact/contact-ref';
import type { PageContact } from './page-state';

/** A visit to one record, and what its page last showed. */
export interface Visit {
  readonly refKey: RefKey;
  /** The facts as JSON. */
  readonly facts?: string;
}

/**
 * Returns the visit after the page was read again, and what was seen: the `first` name of the visit, `more` if the facts have
 * changed, or undefined if nothing is new. A page is read many times in one visit, and one record has many addresses, but only
 * another visit can confirm what the first one saw.
 */
export function visitAfter(
  before: Visit | undefined,
  contact: PageContact | undefined,
): { visit: Visit | undefined; seen?: 'first' | 'more' } {
  if (!contact) return { visit: undefined };
  const key = refKey(contact.ref);
  const visit = before?.refKey === key ? before : { refKey: key };
  if (!contact.facts?.name) return { visit };
  const facts = JSON.stringify(contact.facts);
  if (visit.facts === facts) return { visit };
  return { visit: { refKey: key, facts }, seen: visit.facts === undefined ? 'first' : 'more' };
}
