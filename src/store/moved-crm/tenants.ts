import { refKey, type ContactRef } from '../../domain/contact/contact-ref';
import { refOfKey } from '../../domain/contact/ref-of-key';
import type { Book } from '../book';

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
  const keys = await book.rows('contacts').orderBy('refKeys').uniqueKeys();
  const tenants = new Map<string, TenantWithCount>();
  for (const key of keys) {
    const ref = typeof key === 'string' ? refOfKey(key) : undefined;
    if (!ref || ref.tenant === everywhere) continue;
    const { crm, tenant } = ref;
    const records = (tenants.get(keyStart(ref))?.records ?? 0) + 1;
    tenants.set(keyStart(ref), { crm, tenant, records });
  }
  return [...tenants.values()].toSorted((a, b) => b.records - a.records);
}

/** Returns what the keys of all records of a tenant begin with. */
export const keyStart = ({ crm, tenant }: Tenant): string =>
  refKey({ crm, tenant, kind: '', id: '' }).slice(0, -1);
