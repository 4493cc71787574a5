import type { Crm, Groups, RecordExample } from './crm';
import { attribute } from './hooks';
import { ownTenant } from './identify-with';

// Frappe CRM has its lists at the same path; the demo CRM is only ever served on loopback.
const loopback = /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/;

const parts = ({ kind = '', id = '' }: Groups, url: URL) =>
  loopback.test(url.hostname) ? { tenant: ownTenant({}, url), kind, id } : undefined;

/** The demo CRM that comes with the source. */
export const demo: Crm = {
  id: 'demo',
  name: 'Demo CRM',
  standing: 'supported',
  hosts: [],
  shapes: [
    {
      path: /^\/crm\/(?<kind>people|companies|deals)\/(?!new(?:[/?#]|$))(?<id>[a-z0-9-]+)(?:[/?#]|$)/,
      parts,
    },
  ],
  page: {
    name: ['[data-field="name"]'],
    company: ['[data-field="company"]'],
    email: ['[data-field="email"]'],
    phone: ['[data-field="phone"]'],
    idBeside: attribute('[data-record-id]:not(a)', 'data-record-id'),
  },
  mark: 'meta[name="generator"][content="Last Impression demo CRM"]',
};

export const records: readonly RecordExample[] = [
  {
    url: 'http://127.0.0.1:4173/crm/people/jane-smith',
    ref: { tenant: 'http://127.0.0.1:4173', kind: 'people', id: 'jane-smith' },
  },
  {
    url: 'http://localhost:4173/crm/companies/12/?tab=notes#x',
    ref: { tenant: 'http://localhost:4173', kind: 'companies', id: '12' },
  },
  {
    url: 'http://localhost:4173/crm/deals/newsletter',
    ref: { tenant: 'http://localhost:4173', kind: 'deals', id: 'newsletter' },
  },
];

export const notRecords = [
  'http://127.0.0.1:4173/crm/people',
  'http://127.0.0.1:4173/crm/people/',
  'http://127.0.0.1:4173/crm/people/new',
  'http://127.0.0.1:4173/crm/settings',
  'https://erp.example/crm/people/jane-smith',
];
