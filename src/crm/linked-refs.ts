import { refKey, type ContactRef } from '../domain/contact/contact-ref';
import type { Crm } from './crm';
import { identifyWith } from './identify-with';
import { paneOf } from './read-page';
import { isVisible } from './visible';

/** Enough to get past a page's menus, which come first. */
const maxLinks = 300;
const maxRefs = 50;

/**
 * Returns the other records of the same CRM and tenant to which the page's visible links lead, each once, in the page's
 * order: at most 50, from its first 300 links.
 */
export function linkedRefs(crm: Crm, document: Document, ref: ContactRef): ContactRef[] {
  const linked = new Map<string, ContactRef>();
  for (const link of [...paneOf(crm, document).querySelectorAll('a[href]')].slice(0, maxLinks)) {
    const other = refOfLink(crm, document, link);
    if (!other || other.tenant !== ref.tenant || refKey(other) === refKey(ref)) continue;
    if (linked.size < maxRefs && isVisible(link)) linked.set(refKey(other), other);
  }
  return [...linked.values()];
}

function refOfLink(crm: Crm, document: Document, link: Element): ContactRef | undefined {
  const href = link.getAttribute('href') ?? '';
  return URL.canParse(href, document.baseURI)
    ? identifyWith(crm, new URL(href, document.baseURI))
    : undefined;
}
