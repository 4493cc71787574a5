import type { Crm, RecordExample } from './crm';

// The address names no company, only the pod.
const host = /^crm\.(?<tenant>[a-z0-9]+)\.insightly\.com$/;

/** Insightly. A record opens as a blade over a list, or on a page of its own. */
export const insightly: Crm = {
  id: 'insightly',
  name: 'Insightly',
  standing: 'supported',
  hosts: ['https://*.insightly.com/*'],
  shapes: [
    {
      host,
      path: /^\/list\/[^/?#]+\/?(?:[?#]|$)/i,
      query: {
        blade: /^\/details\/(?<kind>contact|lead|organisation|opportunity)\/(?<id>\d+)(?:\/(?!edit|new)|$)/i,
      },
      ignoreCase: true,
    },
    {
      host,
      path: /^\/details\/(?<kind>contact|lead|organisation|opportunity)\/(?<id>\d+)(?:[/?#]|$)/i,
      ignoreCase: true,
    },
  ],
  page: {
    name: [],
    byHeading: true,
    phone: ['#modal-details-body .metadata-span-phone'],
  },
};

export const records: readonly RecordExample[] = [
  {
    url: 'https://crm.na1.insightly.com/list/Contact/?blade=/details/contact/12345',
    ref: { tenant: 'na1', kind: 'contact', id: '12345' },
  },
  {
    url: 'https://crm.na1.insightly.com/List/contact?x=1&blade=%2FDetails%2FContact%2F12345#y',
    ref: { tenant: 'na1', kind: 'contact', id: '12345' },
  },
  {
    url: 'https://crm.na1.insightly.com/details/contact/12345',
    ref: { tenant: 'na1', kind: 'contact', id: '12345' },
  },
];

export const notRecords = [
  'https://crm.na1.insightly.com/list/Contact/',
  'https://crm.na1.insightly.com/list/Task/?blade=/details/task/9',
  'https://crm.na1.insightly.com/details/project/77',
];
