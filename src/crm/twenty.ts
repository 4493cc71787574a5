import type { Crm, Hook, RecordExample } from './crm';
import { visibleHits } from './visible';

const host = /^(?!www\.|docs\.)(?<tenant>[a-z0-9-]+)\.twenty\.com$/;
const path =
  /^\/object\/(?<kind>person|company|opportunity)\/(?<id>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:[/?#]|$)/i;

// Without the side panel, which may show another record.
const field = (name: string) => `[id^="fields-card-"][id$="-${name}"]:not([id*="-right-drawer-"])`;

// Cards of related records link to companies too.
const onlyCompany: Hook = (pane) => {
  const links = visibleHits(
    pane,
    '[id^="fields-card-"]:not([id*="-right-drawer-"]) a[href^="/object/company/"]',
  );
  return new Set(links.map((link) => link.getAttribute('href'))).size === 1 ? links[0] : undefined;
};

/**
 * Twenty, in its cloud and self-hosted. The top bar's title also has the object's name and a count; its tooltip does not.
 */
export const twenty: Crm = {
  id: 'twenty',
  name: 'Twenty',
  standing: 'supported',
  hosts: ['https://*.twenty.com/*'],
  shapes: [
    { host, path, ignoreCase: true },
    { path, ignoreCase: true },
  ],
  page: {
    name: ['[data-testid="top-bar-title"] [data-testid="tooltip"]'],
    company: [onlyCompany],
    email: [`${field('emails')} a[href^="mailto:"]`],
    phone: [`${field('phones')} a[href^="tel:"]`],
  },
  mark: '[data-testid="top-bar-title"]',
};

export const records: readonly RecordExample[] = [
  {
    url: 'https://acme.twenty.com/object/person/20202020-1111-4111-8111-111111111111',
    ref: { tenant: 'acme', kind: 'person', id: '20202020-1111-4111-8111-111111111111' },
  },
  {
    url: 'http://localhost:3000/object/company/20202020-AAAA-4111-8111-111111111111/?tab=notes#x',
    ref: { tenant: 'http://localhost:3000', kind: 'company', id: '20202020-aaaa-4111-8111-111111111111' },
  },
];

export const notRecords = [
  'https://acme.twenty.com/objects/people',
  'https://acme.twenty.com/settings/profile',
];
