import type { Crm, Groups, RecordExample } from './crm';

const path =
  /^\/v2\/location\/(?<tenant>[A-Za-z0-9]{15,})\/contacts\/detail\/(?<id>[A-Za-z0-9]{6,64})(?:[/?#]|$)/;

// A location's id is globally unique, on whichever white-label host it is shown.
const parts = ({ tenant = '', id = '' }: Groups) => ({ tenant, kind: 'contact', id });

/** GoHighLevel (LeadConnector), on its own hosts and on its resellers'. */
export const gohighlevel: Crm = {
  id: 'gohighlevel',
  name: 'GoHighLevel',
  standing: 'supported',
  hosts: ['https://*.gohighlevel.com/*', 'https://app.leadconnectorhq.com/*', 'https://*.msgsndr.com/*'],
  shapes: [
    {
      host: /^(?:(?:[a-z0-9-]+\.)+gohighlevel\.com|app\.leadconnectorhq\.com|(?:[a-z0-9-]+\.)+msgsndr\.com)$/,
      path,
      parts,
    },
    { path, parts },
  ],
  page: {
    pane: '#record-details-lhs',
    name: [],
    byHeading: true,
    email: ['[id="contact.email"] input'],
    phone: ['[id="contact.phone"] input'],
  },
  mark: '#sidebar-v2',
};

export const records: readonly RecordExample[] = [
  {
    url: 'https://app.gohighlevel.com/v2/location/AbCdEfGhIjKlMnOpQrSt/contacts/detail/abc123DEF456ghi789JK',
    ref: { tenant: 'AbCdEfGhIjKlMnOpQrSt', kind: 'contact', id: 'abc123DEF456ghi789JK' },
  },
  {
    url: 'https://crm.agency.example/v2/location/AbCdEfGhIjKlMnOpQrSt/contacts/detail/abc123DEF456ghi789JK/?view=all',
    ref: { tenant: 'AbCdEfGhIjKlMnOpQrSt', kind: 'contact', id: 'abc123DEF456ghi789JK' },
  },
];

export const notRecords = [
  'https://app.gohighlevel.com/v2/location/AbCdEfGhIjKlMnOpQrSt/contacts/smart_list/All',
  'https://app.leadconnectorhq.com/v2/location/AbCdEfGhIjKlMnOpQrSt/dashboard',
  'https://app.leadconnectorhq.com/v2/location/AbCdEfGhIjKlMnOpQrSt/conversations/conversations/xyz',
];
