import type { Crm } from './crm';

/** Tells whether a CRM's own hosts hold this address, record page or not. Self-hosted CRMs live on no host. */
export const livesOn = (crm: Crm, url: URL): boolean =>
  crm.shapes.some(({ host }) => host?.test(url.hostname));
