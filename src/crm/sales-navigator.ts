import type { Crm, RecordExample } from './crm';

const host = /^www\.linkedin\.com$/;

/** LinkedIn Sales Navigator. The id ends at the first comma and is case-sensitive. */
export const salesNavigator: Crm = {
  id: 'sales-navigator',
  name: 'LinkedIn Sales Navigator',
  standing: 'supported',
  hosts: ['https://www.linkedin.com/*'],
  shapes: [
    {
      host,
      path: /^\/sales\/(?<kind>lead|people)\/(?<id>AC[A-Za-z0-9_-]{10,})(?:[,/?#]|%2C|$)/,
      kinds: { people: 'lead' },
    },
    { host, path: /^\/sales\/(?<kind>company)\/(?<id>\d+)(?:[,/?#]|%2C|$)/ },
  ],
  page: {
    // Lists around the profile show other people; only the profile's name is an h1.
    name: ['h1[data-anonymize="person-name"]', 'h1[data-anonymize="company-name"]'],
    company: [
      (pane) =>
        pane
          .querySelector('h1[data-anonymize="person-name"]')
          ?.closest('section')
          ?.querySelector('[data-anonymize="company-name"]') ?? undefined,
    ],
    title: /^(?<name>[^|]+) \| Sales Navigator$/,
  },
};

export const records: readonly RecordExample[] = [
  {
    url: 'https://www.linkedin.com/sales/lead/ACwAAAExampleExampleExampleExample01,NAME_SEARCH,abcd',
    ref: { tenant: '-', kind: 'lead', id: 'ACwAAAExampleExampleExampleExample01' },
  },
  {
    url: 'https://www.linkedin.com/sales/people/ACwAAAExampleExampleExampleExample01/?x=1',
    ref: { tenant: '-', kind: 'lead', id: 'ACwAAAExampleExampleExampleExample01' },
  },
  {
    url: 'https://www.linkedin.com/sales/company/1035',
    ref: { tenant: '-', kind: 'company', id: '1035' },
  },
];

export const notRecords = [
  'https://www.linkedin.com/sales/search/people?query=x',
  'https://www.linkedin.com/sales/lists/people/7263',
  'https://www.linkedin.com/sales/search/company?query=x',
  'https://www.linkedin.com/in/jane-smith',
];
