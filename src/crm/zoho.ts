import type { Crm, RecordExample } from './crm';
import { namedMail } from './named-mail';

const regions = ['com', 'eu', 'in', 'com.au', 'jp', 'com.cn', 'sa', 'uk'].map((end) => `zoho.${end}`);

/** Zoho CRM, alone or inside CRM Plus or Zoho One. If the path names no organisation, the tenant is the region. */
export const zoho: Crm = {
  id: 'zoho',
  name: 'Zoho CRM',
  standing: 'supported',
  hosts: [...regions, 'zohocloud.ca'].flatMap((region) =>
    ['crm', 'crmsandbox', 'one', 'crmplus'].map((app) => `https://${app}.${region}/*`),
  ),
  shapes: [
    {
      host: /^(?:crm|crmsandbox|one|crmplus)\.(?<tenant>zoho(?:cloud)?\.(?:com|eu|in|com\.au|jp|com\.cn|sa|ca|uk))$/,
      path: /^\/(?:[^?#]*\/)?crm\/(?:(?<tenant>[^/?#]+)\/)?tab\/(?<kind>Leads|Contacts|Accounts|Potentials|Deals)\/(?<id>\d{10,25})(?:[/?#]|$)/,
      kinds: { Deals: 'Potentials' },
    },
  ],
  page: {
    frame: '#crmLoadFrame',
    pane: 'crm-detail-view',
    name: ['#headervalue_LASTNAME', '#entityNameInBCView'],
    company: ['#subvalue_COMPANY'],
    email: ['#subvalue_EMAIL', namedMail('[data-field-name="Email"] a[href^="mailto:"]')],
    phone: ['#subvalue_PHONE', '#headervalue_MOBILE'],
    title: /^(?<name>.+) - [^-]+ - Zoho CRM$/,
  },
};

export const records: readonly RecordExample[] = [
  {
    url: 'https://crm.zoho.com/crm/org700000001/tab/Leads/5000000000000000001',
    ref: { tenant: 'org700000001', kind: 'Leads', id: '5000000000000000001' },
  },
  {
    url: 'https://crm.zoho.in/crm/tab/Accounts/500000000000000002',
    ref: { tenant: 'zoho.in', kind: 'Accounts', id: '500000000000000002' },
  },
  {
    url: 'https://crmplus.zoho.com/acme/index.do/cxapp/crm/org700000001/tab/Potentials/500000000000000005',
    ref: { tenant: 'org700000001', kind: 'Potentials', id: '500000000000000005' },
  },
  {
    url: 'https://crm.zoho.com/crm/org700000001/tab/Deals/500000000000000005/',
    ref: { tenant: 'org700000001', kind: 'Potentials', id: '500000000000000005' },
  },
];

export const notRecords = [
  'https://crm.zoho.in/crm/org700000001/tab/Leads/custom-view/500000000000000003/list?page=1',
  'https://crm.zoho.in/crm/org700000001/tab/Leads/create?layoutId=500000000000000004',
  'https://crm.zoho.com/crm/org700000001/settings/modules/Leads/layouts/5000000000000000007',
];
