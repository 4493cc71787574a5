import type { Crm } from '../../src/crm/crm';

const page = { name: ['h1'] };

/** CRMs for the tests: two hosted, one experimental, one self-hosted. */
export const alpha: Crm = {
  id: 'alpha',
  name: 'Alpha',
  standing: 'supported',
  hosts: ['https://app.alpha.example/*', 'https://*.alpha-eu.example/*'],
  shapes: [{ host: /^app\.alpha\.example$/, path: /^\/contact\/(?<id>\d+)/, kind: 'contact' }],
  page,
};
export const zeta: Crm = { ...alpha, id: 'zeta', name: 'Zéta CRM', hosts: ['https://zeta.example/*'] };
export const beta: Crm = {
  ...alpha,
  id: 'beta',
  name: 'Beta',
  standing: 'experimental',
  hosts: ['https://beta.example/*'],
};
export const own: Crm = {
  ...alpha,
  id: 'own',
  name: 'Own',
  hosts: [],
  shapes: [{ path: /^\/own\/(?<id>\d+)/, kind: 'contact' }],
};
export const someCrms: readonly Crm[] = [beta, zeta, own, alpha];
