import { refKey, type ContactRef } from '../domain/contact/contact-ref';
import type { Crm } from './crm';
import { identifyWith } from './identify-with';

/** Whether an absolute URL is that of this record in a CRM. */
export function isAddressOf(crm: Crm, url: string, ref: ContactRef): boolean {
  const found = identifyWith(crm, new URL(url));
  return found !== undefined && refKey(found) === refKey(ref);
}
