import type { Crm, RecordExample } from './crm';

const host = /^app\.copper\.com$/;

/** Copper. A record opens as a panel over a list, with its id in the hash; short links redirect there. */
export const copper: Crm = {
  id: 'copper',
  name: 'Copper',
  standing: 'supported',
  hosts: ['https://app.copper.com/*'],
  shapes: [
    {
      host,
      path: /^\/companies\/(?<tenant>\d+)\/app\/?(?:\?[^#]*)?#\/browse\/[^?#]+\?(?:[^#]*&)?fullProfile=(?<kind>people|companies|opportunities|leads)-(?<id>\d+)(?:&|$)/,
    },
    {
      host,
      path: /^\/companies\/(?<tenant>\d+)\/app\/?(?:\?[^#]*)?#\/(?<kind>contact|organization|company|opportunity|deal|lead)\/(?<id>\d+)(?:[/?]|$)/,
      kinds: {
        contact: 'people',
        organization: 'companies',
        company: 'companies',
        opportunity: 'opportunities',
        deal: 'opportunities',
        lead: 'leads',
      },
    },
  ],
  page: {
    pane: '[class*="EntityFullProfileFrame-fullProfile"]',
    name: ['input[placeholder="Add Name"]'],
    company: ['input[placeholder="Add Company"]'],
    email: ['input[placeholder="Add Email"]'],
    phone: ['input[placeholder="Add Phone"]'],
    title: /^(?!Copper$)(?<name>.+)$/,
  },
};

export const records: readonly RecordExample[] = [
  {
    url: 'https://app.copper.com/companies/100/app#/browse/list/people/default?fullProfile=people-111222333',
    ref: { tenant: '100', kind: 'people', id: '111222333' },
  },
  {
    url: 'https://app.copper.com/companies/100/app#/organization/9/',
    ref: { tenant: '100', kind: 'companies', id: '9' },
  },
  {
    url: 'https://app.copper.com/companies/100/app#/browse/board/opportunities/default?pipeline=1084986&fullProfile=opportunities-7&x=1',
    ref: { tenant: '100', kind: 'opportunities', id: '7' },
  },
  {
    url: 'https://app.copper.com/companies/123456/app#/contact/111222333',
    ref: { tenant: '123456', kind: 'people', id: '111222333' },
  },
];

export const notRecords = [
  'https://app.copper.com/companies/1/files/x.html#/contact/7',
  'https://app.copper.com/companies/123456/app#/browse/list/people/default',
  'https://app.copper.com/companies/123456/app#/browse/board/opportunities/default?pipeline=1084986',
  'https://app.copper.com/companies/123456/app#/feed',
  'https://app.copper.com/companies/123456/app#/settings/pipelines',
];
