import type { Crm, RecordExample } from './crm';

/** Monica, versions 2 to 4, and version 5, where contacts are in vaults. */
export const monica: Crm = {
  id: 'monica',
  name: 'Monica',
  standing: 'supported',
  hosts: [],
  shapes: [
    { path: /^\/people\/(?<id>h(?::|%3[Aa])[^/?#]+)\/?(?:[?#]|$)/, kind: 'contact' },
    {
      path: /^\/vaults\/(?<tenant>[^/?#]+)\/contacts\/(?!create(?:[/?#]|$))(?<id>[^/?#]+)\/?(?:[?#]|$)/,
      kind: 'contact',
    },
  ],
  page: { name: ['h1'] },
  mark: '[cy-name]',
};

export const records: readonly RecordExample[] = [
  {
    url: 'https://crm.example/people/h:abcDEF12',
    ref: { tenant: 'https://crm.example', kind: 'contact', id: 'h:abcDEF12' },
  },
  {
    url: 'https://crm.example/people/h%3AabcDEF12/',
    ref: { tenant: 'https://crm.example', kind: 'contact', id: 'h:abcDEF12' },
  },
  {
    url: 'https://crm.example/vaults/8f1c/contacts/9b2d7d1e-aaaa-4bbb-8ccc-123456789abc',
    ref: { tenant: 'https://crm.example#8f1c', kind: 'contact', id: '9b2d7d1e-aaaa-4bbb-8ccc-123456789abc' },
  },
];

export const notRecords = [
  'https://crm.example/people',
  'https://crm.example/people/add',
  'https://crm.example/vaults/1/contacts',
  'https://crm.example/vaults/1/contacts/create',
];
