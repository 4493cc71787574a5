import type { Crm, RecordExample } from './crm';

const host = /^app\.attio\.com$/;

/** Attio. People and companies have address forms of their own; deals and custom objects share one. */
export const attio: Crm = {
  id: 'attio',
  name: 'Attio',
  standing: 'supported',
  hosts: ['https://app.attio.com/*'],
  shapes: [
    {
      host,
      path: /^\/(?<tenant>[^/?#]+)\/(?<kind>person|company)\/(?<id>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:[/?#]|$)/,
    },
    {
      host,
      path: /^\/(?<tenant>[^/?#]+)\/(?<kind>[a-z0-9_-]+)\/record\/(?<id>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:[/?#]|$)/,
      kinds: { people: 'person', companies: 'company' },
    },
  ],
  // No stable hook is known.
  page: { name: [], byHeading: true },
};

export const records: readonly RecordExample[] = [
  {
    url: 'https://app.attio.com/salarya/person/bf071e1f-6035-429d-b874-d83ea64ea13b',
    ref: { tenant: 'salarya', kind: 'person', id: 'bf071e1f-6035-429d-b874-d83ea64ea13b' },
  },
  {
    url: 'https://app.attio.com/salarya/company/bf071e1f-6035-429d-b874-d83ea64ea13b/?modal=note&id=adf21080-0e10-11eb-879b-05d71fb426ec',
    ref: { tenant: 'salarya', kind: 'company', id: 'bf071e1f-6035-429d-b874-d83ea64ea13b' },
  },
  {
    url: 'https://app.attio.com/acme/deals/record/11111111-2222-4333-8444-555555555555',
    ref: { tenant: 'acme', kind: 'deals', id: '11111111-2222-4333-8444-555555555555' },
  },
];

export const notRecords = [
  'https://app.attio.com/acme/collection/bf071e1f-6035-429d-b874-d83ea64ea13b/view/adf21080-0e10-11eb-879b-05d71fb426ec',
  'https://app.attio.com/acme/tasks?id=bf071e1f-6035-429d-b874-d83ea64ea13b&command-menu-page=task',
  'https://app.attio.com/acme/notes/notes?modal=note&id=bf071e1f-6035-429d-b874-d83ea64ea13b',
  'https://app.attio.com/acme/deals/view/bf071e1f-6035-429d-b874-d83ea64ea13b',
];
