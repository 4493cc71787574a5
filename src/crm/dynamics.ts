import type { Crm, RecordExample } from './crm';
import { attribute } from './hooks';

const query = {
  etn: /^(?<kind>contact|lead|account|opportunity)$/i,
  id: /^\{?(?<id>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}?$/i,
};

// North America has no number; the others count from 2.
const regions = ['', ...Array.from({ length: 16 }, (_, n) => n + 2)];

/**
 * Dynamics 365 and other model-driven apps, on Microsoft's hosts and on premises. A form without an id is for a new record.
 */
export const dynamics: Crm = {
  id: 'dynamics',
  name: 'Dynamics 365',
  standing: 'supported',
  hosts: [
    ...regions.map((number) => `https://*.crm${number}.dynamics.com/*`),
    'https://*.crm.dynamics.cn/*',
    'https://*.crm.microsoftdynamics.us/*',
    'https://*.crm.appsplatform.us/*',
  ],
  shapes: [
    {
      // GUIDs are globally unique, so the same company name in two regions does no harm.
      host: /^(?<tenant>[a-z0-9-]+)\.crm\d*\.(?:dynamics\.(?:com|cn)|microsoftdynamics\.(?:us|de)|appsplatform\.us)$/,
      path: /^\/(?:[^?#]*\/)?main\.aspx\?/i,
      query,
      ignoreCase: true,
    },
    { path: /^(?<base>\/(?:[^?#]*?\/)??)(?:apps\/[^/?#]+\/)?main\.aspx\?/i, query, ignoreCase: true },
  ],
  page: {
    // The attribute, because the text may end in "- Saved".
    name: [attribute('h1[data-id="header_title"]', 'title')],
    company: ['[data-id^="parentcustomerid"][data-id$="selected_tag_text"]'],
    email: ['[data-id="emailaddress1.fieldControl-mail-text-input"]'],
    phone: [
      '[data-id="telephone1.fieldControl-phone-text-input"]',
      '[data-id="mobilephone.fieldControl-phone-text-input"]',
    ],
  },
  mark: '[data-id="form-header"]',
};

export const records: readonly RecordExample[] = [
  {
    url: 'https://org1234abcd.crm2.dynamics.com/main.aspx?appid=11111111-2222-3333-4444-555555555555&forceUCI=1&pagetype=entityrecord&etn=contact&id=aaaaaaaa-1111-2222-3333-444444444444',
    ref: { tenant: 'org1234abcd', kind: 'contact', id: 'aaaaaaaa-1111-2222-3333-444444444444' },
  },
  {
    url: 'https://acme.crm.dynamics.com/apps/SalesHub/main.aspx?etn=account&pagetype=entityrecord&id=%7B91330924-802A-4B0D-A900-34FD9D790829%7D',
    ref: { tenant: 'acme', kind: 'account', id: '91330924-802a-4b0d-a900-34fd9d790829' },
  },
  {
    url: 'https://acme.crm.dynamics.com/main.aspx?id={91330924-802A-4B0D-A900-34FD9D790829}&newWindow=true&etn=Account&pagetype=entityrecord',
    ref: { tenant: 'acme', kind: 'account', id: '91330924-802a-4b0d-a900-34fd9d790829' },
  },
  {
    url: 'https://crm.example/Acme/main.aspx?etn=lead&pagetype=entityrecord&id=91330924-802a-4b0d-a900-34fd9d790829',
    ref: { tenant: 'https://crm.example/Acme', kind: 'lead', id: '91330924-802a-4b0d-a900-34fd9d790829' },
  },
];

export const notRecords = [
  'https://acme.crm9.dynamics.com/main.aspx?appid=11111111-2222-3333-4444-555555555555&pagetype=entitylist&etn=contact&viewid=00000000-0000-0000-00aa-000010001004&viewType=1039',
  'https://acme.crm4.dynamics.com/main.aspx?forceUCI=1&pagetype=entityrecord&etn=contact',
  'https://acme.crm.dynamics.com/main.aspx?appid=11111111-2222-3333-4444-555555555555',
  'https://acme.crm.dynamics.com/main.aspx?pagetype=entityrecord&etn=task&id=91330924-802a-4b0d-a900-34fd9d790829',
];
