import type { Crm, RecordExample } from './crm';
import { joined } from './hooks';

/** Keap, formerly Infusionsoft. */
export const keap: Crm = {
  id: 'keap',
  name: 'Keap',
  standing: 'supported',
  hosts: ['https://*.infusionsoft.com/*', 'https://*.infusionsoft.app/*', 'https://keap.app/*'],
  shapes: [
    {
      host: /^(?<tenant>[a-z0-9]+)\.infusionsoft\.(?:com|app)$/,
      path: /^\/Contact\/(?:manageContact|oldManageContact_legacy)\.jsp\?/i,
      query: { view: /^edit$/i, id: /^(?<id>\d+)$/ },
      kind: 'contact',
    },
    {
      // A guess without a source; besides, this address does not tell the company.
      host: /^keap\.app$/,
      path: /^\/contacts\/(?<id>\d+)(?:[/?#]|$)/,
      kind: 'contact',
      standing: 'experimental',
    },
  ],
  page: {
    name: [joined('#Contact0FirstName', '#Contact0LastName')],
    email: ['#Contact0Email'],
    byHeading: true,
  },
};

export const records: readonly RecordExample[] = [
  {
    url: 'https://ab123.infusionsoft.com/Contact/manageContact.jsp?view=edit&ID=12345',
    ref: { tenant: 'ab123', kind: 'contact', id: '12345' },
  },
  {
    url: 'https://ab123.infusionsoft.app/contact/managecontact.jsp?ID=12345&view=edit#x',
    ref: { tenant: 'ab123', kind: 'contact', id: '12345' },
  },
  {
    url: 'https://ab123.infusionsoft.com/Contact/oldManageContact_legacy.jsp?view=edit&ID=12345',
    ref: { tenant: 'ab123', kind: 'contact', id: '12345' },
  },
  { url: 'https://keap.app/contacts/12345', ref: { tenant: '-', kind: 'contact', id: '12345' } },
];

export const notRecords = [
  'https://ab123.infusionsoft.com/Contact/manageContact.jsp?view=add',
  'https://ab123.infusionsoft.com/app/contact/create',
  'https://keap.app/contacts/list/all',
];
