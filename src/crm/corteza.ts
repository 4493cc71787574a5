import type { Crm, RecordExample } from './crm';

/** Corteza. What a record is depends on the page; its number is unique in its namespace, whichever page shows it. */
export const corteza: Crm = {
  id: 'corteza',
  name: 'Corteza',
  standing: 'supported',
  hosts: [],
  shapes: [
    {
      path: /^(?<base>\/(?:[^?#]*\/)?)compose\/ns\/(?<tenant>[^/?#]+)\/pages\/\d+\/(?<kind>record)\/(?<id>\d+)\/?(?:[?#]|$)/,
    },
  ],
  // No hook is known.
  page: { name: [], byHeading: true },
};

export const records: readonly RecordExample[] = [
  {
    url: 'https://crm.example/compose/ns/crm/pages/300000000000000001/record/300000000000000002',
    ref: { tenant: 'https://crm.example#crm', kind: 'record', id: '300000000000000002' },
  },
  {
    url: 'https://crm.example/app/compose/ns/crm/pages/300000000000000009/record/300000000000000002/?x=1',
    ref: { tenant: 'https://crm.example/app#crm', kind: 'record', id: '300000000000000002' },
  },
];

export const notRecords = [
  'https://crm.example/compose/ns/crm/pages/300000000000000001',
  'https://crm.example/compose/ns/crm/pages/300000000000000001/record/300000000000000002/edit',
];
