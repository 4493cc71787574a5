import type { Crm, RecordExample } from './crm';

const field = (name: string) => `.frappe-control[data-fieldname="${name}"]`;

/** ERPNext and other apps on the Frappe desk, at `/app` and since version 16 at `/desk`. A record's name is its id. */
export const erpnext: Crm = {
  id: 'erpnext',
  name: 'ERPNext',
  standing: 'supported',
  hosts: [],
  shapes: [
    {
      path: /^\/(?:app|desk)\/(?<kind>contact|lead|customer|opportunity|crm-lead|crm-deal)\/(?!(?:view|new)(?:[/?#]|$)|new-)(?<id>[^/?#]+)\/?(?:[?#]|$)/,
    },
  ],
  page: {
    name: [],
    email: [`${field('email_id')} input`, `${field('email_id')} .control-value`],
    phone: [`${field('mobile_no')} input`, `${field('mobile_no')} .control-value`],
  },
  mark: 'body[data-route^="Form/"]',
};

export const records: readonly RecordExample[] = [
  {
    url: 'https://erp.example/app/lead/CRM-LEAD-2026-00001',
    ref: { tenant: 'https://erp.example', kind: 'lead', id: 'CRM-LEAD-2026-00001' },
  },
  {
    url: 'https://erp.example/desk/contact/Jane%20Smith-Acme/#x',
    ref: { tenant: 'https://erp.example', kind: 'contact', id: 'Jane Smith-Acme' },
  },
];

export const notRecords = [
  'https://erp.example/app/contact',
  'https://erp.example/app/contact/view/list',
  'https://erp.example/app/contact/new-contact-abcdefghij',
];
