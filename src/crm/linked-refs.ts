import { refKey, type ContactRef } from '../domain/contact/contact-ref';
import type { Crm } from './crm';
import { isFurniture } from './furniture';
import { identifyWith } from './identify-with';
import { paneOf } from './read-page';
import { isVisible } from './visible';

/** A record's page has fewer, apart from menus. */
const maxLinks = 300;
const maxRefs = 50;

/**
 * Returns the other records of the same CRM and tenant to which the visible links in the record's part of the page lead, each
 * once, in the page's order: at most 50, from its first 300 links.
 */
export function linkedRefs(crm: Crm, document: Document, ref: ContactRef): ContactRef[] {
  const linked = new Map<string, ContactRef>();
  const links = [...paneOf(crm, document).querySelectorAll<HTMLAnchorElement>('a[href]')];
  for (const link of links.slice(0, maxLinks)) {
    const other = URL.canParse(link.href) ? identifyWith(crm, new URL(link.href)) : undefined;
    if (other?.tenant === ref.tenant && isVisible(link) && !isFurniture(link))
      linked.set(refKey(other), other);
  }
  linked.delete(refKey(ref));
  return [...linked.values()].slice(0, maxRefs);
}
