import type { Crm, RecordExample } from './crm';

/** Google Contacts. The number in `/u/1/` is the order of signing in and identifies no account. */
export const googleContacts: Crm = {
  id: 'google-contacts',
  name: 'Google Contacts',
  standing: 'supported',
  hosts: ['https://contacts.google.com/*'],
  shapes: [
    {
      host: /^contacts\.google\.com$/,
      path: /^\/(?:u\/\d+\/)?(?<kind>person)\/(?<id>c\d+)(?:[/?#]|$)/,
    },
  ],
  // No hook is known.
  page: { name: [], byHeading: true },
};

export const records: readonly RecordExample[] = [
  {
    url: 'https://contacts.google.com/person/c1234567890123456789?hl=en',
    ref: { tenant: '-', kind: 'person', id: 'c1234567890123456789' },
  },
  {
    url: 'https://contacts.google.com/u/1/person/c1234567890123456789/',
    ref: { tenant: '-', kind: 'person', id: 'c1234567890123456789' },
  },
];

export const notRecords = ['https://contacts.google.com/', 'https://contacts.google.com/person/new'];
