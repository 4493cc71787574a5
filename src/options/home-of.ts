import type { Crm } from '../crm/crm';

/** Where a CRM begins. */
export interface Home {
  readonly name: string;
  readonly address: string;
}

/**
 * Returns where these begin: CRMs by id, or origins. A CRM in which each company has an address of its own has no beginning that we know.
 */
export const homesOf = (ids: readonly string[], crms: readonly Crm[]): Home[] =>
  ids.flatMap((id) => {
    const crm = crms.find((one) => one.id === id);
    if (!crm) return /^https?:/.test(id) && URL.canParse(id) ? [{ name: new URL(id).host, address: id }] : [];
    const [host = '*'] = crm.hosts;
    return host.includes('//*') || host === '*' ? [] : [{ name: crm.name, address: host.replace(/\*$/, '') }];
  });
