import type { Crm, RecordExample } from './crm';

/** ActiveCampaign. */
export const activecampaign: Crm = {
  id: 'activecampaign',
  name: 'ActiveCampaign',
  standing: 'supported',
  hosts: ['https://*.activehosted.com/*'],
  shapes: [
    {
      host: /^(?<tenant>[a-z0-9-]+)\.activehosted\.com$/,
      path: /^\/app\/(?<kind>contacts|deals|accounts)\/(?<id>\d+)(?:[/?#]|$)/,
    },
  ],
  // No hook is known.
  page: { name: [], byHeading: true },
};

export const records: readonly RecordExample[] = [
  {
    url: 'https://acme.activehosted.com/app/contacts/123/',
    ref: { tenant: 'acme', kind: 'contacts', id: '123' },
  },
  {
    url: 'https://acme.activehosted.com/app/deals/8?tab=notes',
    ref: { tenant: 'acme', kind: 'deals', id: '8' },
  },
];

export const notRecords = [
  'https://acme.activehosted.com/app/contacts/?listid=1&status=1',
  'https://acme.activehosted.com/app/contacts/tags',
];
