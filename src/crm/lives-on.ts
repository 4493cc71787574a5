import type { Crm } from './crm';

/** Whether an address is on a host of this CRM, record page or not. Self-hosted CRMs have no hosts. */
export const livesOn = (crm: Crm, url: URL): boolean =>
  crm.shapes.some(({ host }) => host?.test(url.hostname));
