import type { Crm, RecordExample } from './crm';

/** Close. A lead is a company with its people; the address does not tell which of them is shown. */
export const close: Crm = {
  id: 'close',
  name: 'Close',
  standing: 'supported',
  hosts: ['https://app.close.com/*', 'https://app.close.io/*'],
  shapes: [
    {
      host: /^app\.close\.(?:com|io)$/,
      path: /^\/(?<kind>lead)\/(?<id>lead_[A-Za-z0-9]+)(?:[/?#]|$)/,
    },
  ],
  // No hook is known.
  page: { name: [], byHeading: true },
};

export const records: readonly RecordExample[] = [
  {
    url: 'https://app.close.com/lead/lead_Abc123Def456Ghi789Jkl012Mno345Pqr678Stu90/',
    ref: { tenant: '-', kind: 'lead', id: 'lead_Abc123Def456Ghi789Jkl012Mno345Pqr678Stu90' },
  },
  {
    url: 'https://app.close.io/lead/lead_Abc123Def456?x=1',
    ref: { tenant: '-', kind: 'lead', id: 'lead_Abc123Def456' },
  },
];

export const notRecords = [
  'https://app.close.com/search/save_Abc123Def456/',
  'https://app.close.com/go/file/persisted/abc',
  'https://app.close.com/lead/new',
];
