import type { Crm } from '../../crm/crm';
import { isAddressOf } from '../../crm/is-address-of';
import { tidy } from '../../crm/page-text';
import type { ContactRef } from '../../domain/contact/contact-ref';

/** How many links to one record are looked at. */
const most = 20;

/**
 * Returns the texts of a page's links to a record. Call it as the address changes to that record: what a list called it before it
 * was opened is its own name, if the record's page shows the same. A heading that links to itself is no list.
 */
export function namesInLinks(crm: Crm, page: Document, ref: ContactRef): ReadonlySet<string> {
  const links = [...page.querySelectorAll<HTMLAnchorElement>(`a[href*="${CSS.escape(ref.id)}"]`)].slice(
    0,
    most,
  );
  const lists = links.filter((link) => isAddressOf(crm, link.href, ref) && !link.closest('h1,h2'));
  return new Set(lists.flatMap((link) => tidy(link.textContent) ?? []));
}
