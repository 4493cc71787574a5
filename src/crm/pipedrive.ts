import type { Crm, RecordExample } from './crm';
import { addressOf } from './hooks';
import { namedMail } from './named-mail';
import { visibleHits } from './visible';

// Ids are unique only within a company, so the company's subdomain is the tenant; `app.` names no company.
const host =
  /^(?!(?:api|oauth|www|developers|app|support|marketplace)\.)(?<tenant>[a-z0-9-]+)\.pipedrive\.com$/;

/** Pipedrive. Earlier views stay in the DOM, hidden. */
export const pipedrive: Crm = {
  id: 'pipedrive',
  name: 'Pipedrive',
  standing: 'supported',
  hosts: ['https://*.pipedrive.com/*'],
  shapes: [
    { host, path: /^\/(?<kind>person|organization|deal)\/(?<id>\d+)(?:[/?#]|$)/ },
    {
      host,
      path: /^\/leads\/inbox\/(?<id>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:[/?#]|$)/i,
      kind: 'lead',
      ignoreCase: true,
    },
  ],
  page: {
    pane: '.viewContainer:not([style*="none"])',
    name: [
      '[data-testid="header-title"] :is(textarea, input)',
      '[data-testid="header-title"]',
      '[data-testid="SidebarLeadTitle"]',
    ],
    // A deal and an organisation show their people's.
    email: [namedMail()],
    phone: [
      (pane) =>
        addressOf(pane).includes('/person/')
          ? visibleHits(pane, '[data-test="phone-number-button"]')[0]
          : undefined,
    ],
    title: /^(?<name>.+) - contact details/,
  },
};

export const records: readonly RecordExample[] = [
  { url: 'https://acme.pipedrive.com/person/2841', ref: { tenant: 'acme', kind: 'person', id: '2841' } },
  {
    url: 'https://acme.pipedrive.com/organization/3?tab=notes#x',
    ref: { tenant: 'acme', kind: 'organization', id: '3' },
  },
  { url: 'https://acme.pipedrive.com/deal/17/', ref: { tenant: 'acme', kind: 'deal', id: '17' } },
  {
    url: 'https://acme.pipedrive.com/leads/inbox/adf21080-0e10-11eb-879b-05d71fb426ec',
    ref: { tenant: 'acme', kind: 'lead', id: 'adf21080-0e10-11eb-879b-05d71fb426ec' },
  },
  {
    url: 'https://acme.pipedrive.com/leads/inbox/ADF21080-0e10-11eb-879b-05d71fb426ec',
    ref: { tenant: 'acme', kind: 'lead', id: 'adf21080-0e10-11eb-879b-05d71fb426ec' },
  },
];

export const notRecords = [
  'https://acme.pipedrive.com/persons/list/user/10862654',
  'https://acme.pipedrive.com/pipeline/1',
  'https://acme.pipedrive.com/activities/12',
  'https://acme.pipedrive.com/leads/inbox',
  'https://app.pipedrive.com/person/2841',
];
