import { crmById } from '../../src/crm';
import type { Crm } from '../../src/crm/crm';
import { readPage, type PageFacts } from '../../src/crm/read-page';

/** Returns a CRM by its id, which must exist. */
export const known = (id: string): Crm => {
  const crm = crmById(id);
  if (!crm) throw new Error(`no CRM ${id}`);
  return crm;
};

/** Renders `html` and reads it as the page of the record `id` in a CRM. */
export function read(crm: string, html: string, id = '7'): PageFacts {
  document.body.innerHTML = html;
  return readPage(known(crm), document, { crm, tenant: 't', kind: 'k', id });
}
