import type { Crm, RecordExample } from './crm';
import { addressOf, outside } from './hooks';
import { namedMail } from './named-mail';

const host = /^app(?:-[a-z]{2}\d)?\.hubspot\.com$/;

// The region is part of the host, but account numbers are unique across regions.
const regions = ['', '-na1', '-na2', '-na3', '-eu1', '-ap1'];

// The newer layout has another attribute.
const inLeftSidebar = (selector: string) => [
  `[data-test-id="left-sidebar"] ${selector}`,
  `[data-scroll-trackable-container="left-sidebar"] ${selector}`,
];

// Other records, opened beside this one.
const previews =
  '[data-selenium-test="sidebar-preview-panel"], [data-test-id="IndexPageInlineSidebar"], [data-crm-location="CRM_OBJECT_PREVIEW"]';

const associatedCompany = outside('[data-selenium-test="company-chicklet-title-link"]', previews);
const isCompany = (address: string) => /\/(?:record\/0-2|company)\//.test(address);

/** HubSpot. Its class names change with each build, so hooks use its `data-` attributes only. */
export const hubspot: Crm = {
  id: 'hubspot',
  name: 'HubSpot',
  standing: 'supported',
  hosts: regions.map((region) => `https://app${region}.hubspot.com/*`),
  shapes: [
    {
      host,
      path: /^\/contacts\/(?<tenant>\d+)\/record\/(?<kind>0-1|0-2|0-3|0-5|0-136|2-\d+)\/(?<id>\d+)(?:[/?#]|$)/,
    },
    {
      host,
      path: /^\/contacts\/(?<tenant>\d+)\/(?<kind>contact|company|deal|ticket)\/(?<id>\d+)(?:[/?#]|$)/,
      kinds: { contact: '0-1', company: '0-2', deal: '0-3', ticket: '0-5' },
    },
  ],
  page: {
    name: [
      ...inLeftSidebar('[data-selenium-test="highlightTitle"]'),
      outside('[data-selenium-test="highlightTitle"]', previews),
    ],
    // A company's page lists its parent and its branches there.
    company: [(pane) => (isCompany(addressOf(pane)) ? undefined : associatedCompany(pane))],
    // Associated contacts have their addresses here too, so a mail link must have a word of the name in it.
    email: [
      '[data-selenium-test="contact-highlight-details"] a[href^="mailto:"]',
      ...inLeftSidebar('a[href^="mailto:"]').map(namedMail),
      namedMail('a[data-selenium-test="contact-chicklet-email"]'),
    ],
    phone: [
      ...inLeftSidebar('[data-selenium-test="property-input-phone"]'),
      outside('[data-selenium-test="property-input-phone"]', previews),
    ],
    title: /^(?!HubSpot$|.* \| )(?<name>.+)$/,
  },
};

export const records: readonly RecordExample[] = [
  {
    url: 'https://app-eu1.hubspot.com/contacts/12345678/record/0-1/901234567890?eschref=x',
    ref: { tenant: '12345678', kind: '0-1', id: '901234567890' },
  },
  {
    url: 'https://app-na3.hubspot.com/contacts/23456789/record/0-1/123456789012',
    ref: { tenant: '23456789', kind: '0-1', id: '123456789012' },
  },
  {
    url: 'https://app.hubspot.com/contacts/12345678/contact/151',
    ref: { tenant: '12345678', kind: '0-1', id: '151' },
  },
  {
    url: 'https://app.hubspot.com/contacts/12345678/record/0-1/151/?interaction=note#x',
    ref: { tenant: '12345678', kind: '0-1', id: '151' },
  },
  {
    url: 'https://app.hubspot.com/contacts/12345678/company/77/',
    ref: { tenant: '12345678', kind: '0-2', id: '77' },
  },
];

export const notRecords = [
  'https://app-eu1.hubspot.com/contacts/12345678/objects/0-1/views/all/list',
  'https://app.hubspot.com/contacts/12345678/objectLists/45',
  'https://app-eu1.hubspot.com/calling/12345678/twilio?subjectId=1',
  'https://app-eu1.hubspot.com/contacts/12345678/contacts',
  'https://app-eu1.hubspot.com/contacts/12345678/companies',
  'https://app.hubspot.com/contacts/12345678/record/0-1/new',
  'https://knowledge.hubspot.com/contacts/12345678/record/0-1/151',
];
