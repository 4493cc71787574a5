import type { Crm, RecordExample } from './crm';

/**
 * Freshsales, as part of Freshworks and on its older host. The two assign subdomains and ids independently, so the tenant on
 * the older one is the whole host.
 */
export const freshsales: Crm = {
  id: 'freshsales',
  name: 'Freshsales',
  standing: 'supported',
  hosts: ['https://*.myfreshworks.com/*', 'https://*.freshsales.io/*'],
  shapes: [
    {
      host: /^(?<tenant>[a-z0-9-]+)\.myfreshworks\.com$/,
      path: /^\/crm\/sales\/(?<kind>contacts|leads|accounts|deals)\/(?<id>\d+)(?:[/?#]|$)/,
    },
    {
      host: /^(?<tenant>[a-z0-9-]+\.freshsales\.io)$/,
      path: /^\/(?:(?:\?[^#]*)?#\/)?(?<kind>contacts|leads|accounts|deals)\/(?<id>\d+)(?:[/?#]|$)/,
    },
  ],
  // No hook is known, and the title lags behind the address.
  page: { name: [], byHeading: true },
};

export const records: readonly RecordExample[] = [
  {
    url: 'https://acme.myfreshworks.com/crm/sales/contacts/70041234567',
    ref: { tenant: 'acme', kind: 'contacts', id: '70041234567' },
  },
  {
    url: 'https://acme.freshsales.io/contacts/5000000001',
    ref: { tenant: 'acme.freshsales.io', kind: 'contacts', id: '5000000001' },
  },
  {
    url: 'https://acme.freshsales.io/#/deals/42/',
    ref: { tenant: 'acme.freshsales.io', kind: 'deals', id: '42' },
  },
];

export const notRecords = [
  'https://acme.freshsales.io/files/x.html#/deals/42',
  'https://acme.myfreshworks.com/crm/sales/contacts/view/31000123',
  'https://acme.myfreshworks.com/crm/sales/contacts/recycle_bin',
  'https://acme.myfreshworks.com/crm/sales/contacts',
  'https://acme.freshsales.io/deals/view/42?page=2',
];
