import type { Crm, RecordExample } from './crm';

/** folk. The addresses of its lists are well known, those of records come from weak sources. */
export const folk: Crm = {
  id: 'folk',
  name: 'folk',
  standing: 'experimental',
  hosts: ['https://app.folk.app/*'],
  shapes: [
    {
      host: /^app\.folk\.app$/,
      path: /^\/apps\/contacts\/network\/(?<tenant>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/(?:(?:groups|view)\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\/){0,2}(?<kind>people|companies)\/(?<id>[A-Za-z0-9-]{8,})(?:[/?#]|$)/,
    },
  ],
  // No hook is known.
  page: { name: [], byHeading: true },
};

export const records: readonly RecordExample[] = [
  {
    url: 'https://app.folk.app/apps/contacts/network/11111111-2222-4333-8444-555555555555/people/bf071e1f-6035-429d-b874-d83ea64ea13b',
    ref: {
      tenant: '11111111-2222-4333-8444-555555555555',
      kind: 'people',
      id: 'bf071e1f-6035-429d-b874-d83ea64ea13b',
    },
  },
  {
    url: 'https://app.folk.app/apps/contacts/network/11111111-2222-4333-8444-555555555555/groups/22222222-3333-4444-8555-666666666666/view/33333333-4444-4555-8666-777777777777/people/bf071e1f-6035-429d-b874-d83ea64ea13b/',
    ref: {
      tenant: '11111111-2222-4333-8444-555555555555',
      kind: 'people',
      id: 'bf071e1f-6035-429d-b874-d83ea64ea13b',
    },
  },
];

export const notRecords = [
  'https://app.folk.app/apps/contacts/network/11111111-2222-4333-8444-555555555555/groups/22222222-3333-4444-8555-666666666666/view/33333333-4444-4555-8666-777777777777',
  'https://app.folk.app/apps/contacts/network/11111111-2222-4333-8444-555555555555/people',
];
