import type { Crm, RecordExample } from './crm';

/** Frappe CRM. A record's name is its id; it may contain spaces and slashes, and users can change it. */
export const frappeCrm: Crm = {
  id: 'frappe-crm',
  name: 'Frappe CRM',
  standing: 'supported',
  hosts: [],
  shapes: [
    {
      path: /^\/crm\/(?<kind>leads|deals|contacts|organizations)\/(?!view(?:[/?#]|$))(?<id>[^/?#]+)\/?(?:[?#]|$)/,
    },
  ],
  page: { name: ['.truncate.text-3xl-medium', '.truncate.text-2xl.font-medium'], byHeading: true },
};

export const records: readonly RecordExample[] = [
  {
    url: 'https://erp.example/crm/leads/CRM-LEAD-2026-00015#activity',
    ref: { tenant: 'https://erp.example', kind: 'leads', id: 'CRM-LEAD-2026-00015' },
  },
  {
    url: 'https://erp.example/crm/contacts/Jane%20Smith%2FAcme/?x=1',
    ref: { tenant: 'https://erp.example', kind: 'contacts', id: 'Jane Smith/Acme' },
  },
];

export const notRecords = [
  'https://erp.example/crm/leads',
  'https://erp.example/crm/leads/view/list',
  'https://erp.example/crm/deals/view/kanban?view=abc',
];
