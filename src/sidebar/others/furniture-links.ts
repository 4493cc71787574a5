import { refKey, type ContactRef, type RefKey } from '../../domain/contact/contact-ref';
import type { PageContact } from '../page-state';

/** On records of so many companies, a link is part of the CRM's furniture, such as a list of what was opened last. */
const tooMany = 3;

/**
 * Returns a function that drops the links of a page that have stood on records of three different companies by now. Colleagues share
 * their company's link, and a deal's people stand on it and on their other deals, so two are no proof, nor are records whose page names
 * no company.
 */
export function furnitureLinks(): (
  contact: Pick<PageContact, 'ref' | 'facts' | 'linked'>,
) => readonly ContactRef[] {
  const places = new Map<RefKey, Map<RefKey, string>>();
  return ({ ref, facts, linked }) => {
    const company = facts?.company?.trim().toLocaleLowerCase();
    for (const link of linked) {
      const seen = places.get(refKey(link)) ?? new Map<RefKey, string>();
      places.set(refKey(link), seen);
      if (company) seen.set(refKey(ref), company);
    }
    return linked.filter((link) => new Set(places.get(refKey(link))?.values()).size < tooMany);
  };
}
