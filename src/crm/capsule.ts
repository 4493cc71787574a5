import type { Crm, RecordExample } from './crm';

/** Capsule. A party is a person or an organisation. */
export const capsule: Crm = {
  id: 'capsule',
  name: 'Capsule',
  standing: 'supported',
  hosts: ['https://*.capsulecrm.com/*'],
  shapes: [
    {
      host: /^(?<tenant>[a-z0-9-]+)\.capsulecrm\.com$/,
      path: /^\/(?<kind>party|opportunity)\/(?<id>\d+)(?:[/?#]|$)/,
    },
  ],
  // No hook is known.
  page: { name: [], byHeading: true },
};

export const records: readonly RecordExample[] = [
  {
    url: 'https://acme.capsulecrm.com/party/111222333',
    ref: { tenant: 'acme', kind: 'party', id: '111222333' },
  },
  {
    url: 'https://acme.capsulecrm.com/opportunity/4/?x=1',
    ref: { tenant: 'acme', kind: 'opportunity', id: '4' },
  },
];

export const notRecords = ['https://acme.capsulecrm.com/parties', 'https://acme.capsulecrm.com/party/new'];
