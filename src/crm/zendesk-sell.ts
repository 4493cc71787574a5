import type { Crm, RecordExample } from './crm';

/** Zendesk Sell. People and companies share `contacts`; addresses on its older host name no company. */
export const zendeskSell: Crm = {
  id: 'zendesk-sell',
  name: 'Zendesk Sell',
  standing: 'supported',
  hosts: ['https://*.zendesk.com/*', 'https://app.futuresimple.com/*'],
  shapes: [
    {
      host: /^(?<tenant>[a-z0-9-]+)\.zendesk\.com$/,
      path: /^\/sales\/(?:app\/)?(?<kind>contacts|leads|deals)\/(?<id>\d+)(?:[/?#]|$)/,
    },
    {
      host: /^app\.futuresimple\.com$/,
      path: /^\/(?:crm\/(?=contacts)|sales\/(?=deals)|(?=leads))(?<kind>contacts|leads|deals)\/(?<id>\d+)(?:[/?#]|$)/,
    },
  ],
  // No hook is known.
  page: { name: [], byHeading: true },
};

export const records: readonly RecordExample[] = [
  {
    url: 'https://acme.zendesk.com/sales/deals/111222333?zat=true',
    ref: { tenant: 'acme', kind: 'deals', id: '111222333' },
  },
  {
    url: 'https://acme.zendesk.com/sales/app/contacts/5/',
    ref: { tenant: 'acme', kind: 'contacts', id: '5' },
  },
  {
    url: 'https://app.futuresimple.com/crm/contacts/111222333',
    ref: { tenant: '-', kind: 'contacts', id: '111222333' },
  },
  { url: 'https://app.futuresimple.com/leads/7', ref: { tenant: '-', kind: 'leads', id: '7' } },
];

export const notRecords = [
  'https://acme.zendesk.com/sales/dashboards/main',
  'https://acme.zendesk.com/sales/leads',
  'https://acme.zendesk.com/agent/tickets/12',
  'https://app.futuresimple.com/leads/new',
  'https://app.futuresimple.com/leads',
];
