import type { Crm, RecordExample } from './crm';

/** Krayin. Other programs use the same path and no mark of its own is known, so the user has to name the origin. */
export const krayin: Crm = {
  id: 'krayin',
  name: 'Krayin',
  standing: 'supported',
  hosts: [],
  shapes: [
    {
      path: /^(?<base>\/(?:[^?#]*\/)?)admin\/(?<kind>contacts\/persons|contacts\/organizations|leads)\/view\/(?<id>\d+)(?:[/?#]|$)/,
    },
  ],
  // A lead's page has its own name in an h1, and the headings of its person in h3 and h4.
  page: { name: ['h1.text-lg.font-bold', 'h3.text-lg.font-bold'], byHeading: true },
};

export const records: readonly RecordExample[] = [
  {
    url: 'https://crm.example/admin/contacts/persons/view/3',
    ref: { tenant: 'https://crm.example', kind: 'contacts/persons', id: '3' },
  },
  {
    url: 'https://crm.example/krayin/public/admin/leads/view/8/?x=1',
    ref: { tenant: 'https://crm.example/krayin/public', kind: 'leads', id: '8' },
  },
];

export const notRecords = [
  'https://crm.example/admin/contacts/persons',
  'https://crm.example/admin/contacts/persons/create',
];
