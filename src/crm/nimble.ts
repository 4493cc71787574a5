import type { Crm, RecordExample } from './crm';

/** Nimble. People and companies share one address form, known from old sources only. */
export const nimble: Crm = {
  id: 'nimble',
  name: 'Nimble',
  standing: 'experimental',
  hosts: ['https://*.nimble.com/*'],
  shapes: [
    {
      host: /^(?<tenant>[a-z0-9-]+)\.nimble\.com$/,
      path: /^\/(?:\?[^#]*)?#app\/contacts\/view\?(?:[^#]*&)?id=(?<id>[0-9a-f]{24})(?:&|$)/,
      kind: 'contact',
    },
  ],
  // No hook is known.
  page: { name: [], byHeading: true },
};

export const records: readonly RecordExample[] = [
  {
    url: 'https://acme.nimble.com/#app/contacts/view?id=0123456789abcdef01234567',
    ref: { tenant: 'acme', kind: 'contact', id: '0123456789abcdef01234567' },
  },
  {
    url: 'https://app.nimble.com/#app/contacts/view?tab=deals&id=0123456789abcdef01234567&x=1',
    ref: { tenant: 'app', kind: 'contact', id: '0123456789abcdef01234567' },
  },
];

export const notRecords = [
  'https://acme.nimble.com/files/x.html#app/contacts/view?id=0123456789abcdef01234567',
  'https://app.nimble.com/#login/enter',
  'https://acme.nimble.com/#app/contacts/list',
];
