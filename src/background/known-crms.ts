import type { Crm } from '../crm/crm';
import { identifyWith } from '../crm/identify-with';
import { crmById } from '../crm/index';
import { taughtListOf } from '../crm/taught/taught-list';
import { toCrm } from '../crm/taught/to-crm';
import { refKey, type ContactRef } from '../domain/contact/contact-ref';

/** Returns the CRM with an id, built in or taught, or undefined. */
export type CrmOf = (id: string) => Crm | undefined;

/** Returns a lookup of all CRMs. `stored`: the taught ones as stored, not validated. */
export function knownCrms(stored: unknown): CrmOf {
  const taught = taughtListOf(stored);
  return (id) => {
    const own = taught.find((crm) => crm.id === id);
    return crmById(id) ?? (own && toCrm(own));
  };
}

/** Whether an address is that of this record, by its CRM's rules. */
export function isRecordAt(crmOf: CrmOf, url: URL, ref: ContactRef): boolean {
  const crm = crmOf(ref.crm);
  const here = crm && identifyWith(crm, url);
  return here !== undefined && refKey(here) === refKey(ref);
}
