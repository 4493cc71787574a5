import { Contact } from '../../domain/contact/contact';
import { refKey, type ContactRef } from '../../domain/contact/contact-ref';
import type { Book } from '../book';
import { readRows } from '../read-rows';

/** Where records stand: a CRM, and the company's own place in it. */
export type Tenant = Pick<ContactRef, 'crm' | 'tenant'>;

/** A tenant, and how many of its records the book has. */
export interface TenantWithCount extends Tenant {
  readonly records: number;
}

/** The tenant of CRMs whose ids are the same at every address, so that nothing ever has to be moved. */
const everywhere = '-';

/** Returns the tenants whose records the book has, the largest first, without those that cannot move. */
export async function tenantsInBook(book: Book): Promise<TenantWithCount[]> {
  const contacts = readRows(Contact, await book.rows('contacts').toArray());
  // A record may be two contacts'.
  const refs = new Map(contacts.flatMap((contact) => contact.refs.map((ref) => [refKey(ref), ref])));
  const tenants = new Map<string, TenantWithCount>();
  for (const ref of refs.values()) {
    const { crm, tenant } = ref;
    if (tenant === everywhere) continue;
    const records = (tenants.get(keyStart(ref))?.records ?? 0) + 1;
    tenants.set(keyStart(ref), { crm, tenant, records });
  }
  return [...tenants.values()].toSorted((a, b) => b.records - a.records);
}

/** Returns what the keys of all records of a tenant begin with. */
export const keyStart = ({ crm, tenant }: Tenant): string =>
  refKey({ crm, tenant, kind: '', id: '' }).slice(0, -1);
