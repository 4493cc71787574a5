import { identify } from '../../../crm/index';
import type { ContactRef } from '../../../domain/contact/contact-ref';
import { refKey } from '../../../domain/contact/contact-ref';
import type { MovedRecord } from '../../../store/moved-crm/plan-move';
import type { Tenant } from '../../../store/moved-crm/tenants';

/** What the address of one record says about where its CRM is now. */
export type NewPlace =
  | { readonly ok: true; readonly tenant: string; readonly url: URL }
  | { readonly ok: false; readonly problem: 'no-record' | 'same' };

/** Reads the address of any record of a CRM that has moved. */
export function readNewPlace(text: string, from: Tenant): NewPlace {
  const url = URL.parse(text.trim());
  const ref = url ? identify(url, from.crm) : undefined;
  if (!url || !ref) return { ok: false, problem: 'no-record' };
  return ref.tenant === from.tenant ? { ok: false, problem: 'same' } : { ok: true, tenant: ref.tenant, url };
}

/**
 * Returns how to tell a moved record's address from the one that it had: with the host and the tenant of a record that is known to be
 * there. Undefined where that is not that record's address.
 */
export const newAddress =
  (there: URL) =>
  (before: URL, { from, to }: MovedRecord): URL | undefined =>
    [swapOrigin(before, from, to), swapHost(before, there, from, to)].find((url) => url && isAt(url, to));

const isAt = (url: URL, ref: ContactRef): boolean => {
  const shown = identify(url, ref.crm);
  return shown !== undefined && refKey(shown) === refKey(ref);
};

// The tenant of a self-hosted CRM is what its addresses begin with, and after a `#` its database.
function swapOrigin(before: URL, from: ContactRef, to: ContactRef): URL | undefined {
  const [was = '', database = ''] = from.tenant.split('#');
  const [is = '', newDatabase = ''] = to.tenant.split('#');
  if (!before.href.startsWith(was)) return undefined;
  return (
    URL.parse(is + before.href.slice(was.length).replace(`#${database}`, `#${newDatabase}`)) ?? undefined
  );
}

function swapHost(before: URL, there: URL, from: ContactRef, to: ContactRef): URL {
  const url = new URL(before.href.replace(`/${from.tenant}/`, `/${to.tenant}/`));
  url.host = there.host;
  return url;
}
