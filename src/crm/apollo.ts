import type { Crm, RecordExample } from './crm';

/** Apollo. One human has an id as a contact and another one as a person. */
export const apollo: Crm = {
  id: 'apollo',
  name: 'Apollo',
  standing: 'supported',
  hosts: ['https://app.apollo.io/*'],
  shapes: [
    {
      host: /^app\.apollo\.io$/,
      path: /^\/(?:\?[^#]*)?#\/(?<kind>contacts|people|accounts|organizations)\/(?<id>[0-9a-f]{24})(?:[/?#]|$)/,
    },
  ],
  // No hook is known.
  page: { name: [], byHeading: true },
};

export const records: readonly RecordExample[] = [
  {
    url: 'https://app.apollo.io/#/contacts/0123456789abcdef01234567',
    ref: { tenant: '-', kind: 'contacts', id: '0123456789abcdef01234567' },
  },
  {
    url: 'https://app.apollo.io/#/people/0123456789abcdef01234568?contactId=1',
    ref: { tenant: '-', kind: 'people', id: '0123456789abcdef01234568' },
  },
];

export const notRecords = [
  'https://app.apollo.io/#/contacts/import',
  'https://app.apollo.io/#/people?page=1',
  'https://app.apollo.io/files/x.html#/contacts/0123456789abcdef01234567',
  'https://app.apollo.io/#/people/tags?teamListsOnly[]=no',
];
