import type { Crm, RecordExample } from './crm';

const field = (name: string) => `.frappe-control[data-fieldname="${name}"]`;

// The route changes with the address, the title with the form: `Jane Smith - CRM-LEAD-2026-00001`, or the docname alone.
const docnameOf = (pane: ParentNode) =>
  pageOf(pane)?.body.getAttribute('data-route')?.split('/').slice(2).join('/');

function nameInTitle(pane: ParentNode): string | undefined {
  const docname = docnameOf(pane);
  const title = (pageOf(pane)?.title ?? '').replace(/^\(\d+\) /, '');
  if (!docname || !title.endsWith(docname)) return undefined;
  if (title === docname) return isNumber(docname) ? undefined : docname;
  return title.endsWith(` - ${docname}`) ? title.slice(0, -` - ${docname}`.length) : undefined;
}

const pageOf = (pane: ParentNode) => pane.firstElementChild?.ownerDocument;

// Such as `CRM-LEAD-2026-00001`; a contact's docname is its name.
const isNumber = (docname: string) => /\d{4}$/.test(docname);

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
    // Forms of other records stay in the page, hidden.
    pane: '.page-container',
    name: [nameInTitle],
    company: [`${field('company_name')} input`, `${field('company_name')} .control-value`],
    email: [`${field('email_id')} input`, `${field('email_id')} .control-value`],
    phone: [`${field('mobile_no')} input`, `${field('mobile_no')} .control-value`],
    idBeside: (pane) => (nameInTitle(pane) ? docnameOf(pane) : undefined),
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
