import type { Crm, RecordExample } from './crm';
import { attribute } from './hooks';

// The same subdomain may belong to another company in another country, so the whole host is the tenant.
const host =
  /^(?<tenant>[a-z0-9-]+\.bitrix24\.(?:com|ru|eu|de|ua|by|fr|it|pl|kz|in|com\.tr|id|cn|vn|jp|es|com\.br))$/;
const card =
  /^(?<base>\/(?:[^?#]+\/)?)crm\/(?<kind>contact|company|lead|deal)\/(?:details|show)\/(?<id>[1-9]\d*)\/?(?:[?#]|$)/i;
const smartProcess = /^(?<base>\/)crm\/(?<kind>type\/\d+)\/details\/(?<id>[1-9]\d*)\/?(?:[?#]|$)/i;

const zones = 'com ru eu de ua by fr it pl kz in com.tr id cn vn jp es com.br'.split(' ');

/** Bitrix24, in its cloud and self-hosted. Cards open in a slider, an iframe of the same origin. */
export const bitrix24: Crm = {
  id: 'bitrix24',
  name: 'Bitrix24',
  standing: 'supported',
  hosts: zones.map((zone) => `https://*.bitrix24.${zone}/*`),
  shapes: [
    { host, path: card, ignoreCase: true },
    { host, path: smartProcess, ignoreCase: true },
    { path: card, ignoreCase: true },
    { path: smartProcess, ignoreCase: true },
  ],
  page: {
    frame: 'iframe.side-panel-iframe',
    name: ['#pagetitle'],
    email: ['[data-cid="EMAIL"] a[href^="mailto:"]'],
    phone: [attribute('[data-cid="PHONE"] .crm-entity-phone-number', 'title')],
  },
  mark: '.crm-entity-widget-content-block-field-container, iframe.side-panel-iframe',
};

export const records: readonly RecordExample[] = [
  {
    url: 'https://acme.bitrix24.es/crm/contact/details/3260/',
    ref: { tenant: 'acme.bitrix24.es', kind: 'contact', id: '3260' },
  },
  {
    url: 'https://acme.bitrix24.ru/crm/company/details/7/?any=details%2F7%2F&IFRAME=Y&IFRAME_TYPE=SIDE_SLIDER',
    ref: { tenant: 'acme.bitrix24.ru', kind: 'company', id: '7' },
  },
  {
    url: 'https://acme.bitrix24.ru/crm/type/176/details/303/?IFRAME=Y&IFRAME_TYPE=SIDE_SLIDER',
    ref: { tenant: 'acme.bitrix24.ru', kind: 'type/176', id: '303' },
  },
  {
    url: 'https://portal.example/crm/Deal/show/12',
    ref: { tenant: 'https://portal.example', kind: 'deal', id: '12' },
  },
];

export const notRecords = [
  'https://acme.bitrix24.com/crm/contact/list/',
  'https://acme.bitrix24.com/crm/contact/details/0/',
  'https://acme.bitrix24.com/crm/deal/kanban/category/0/',
  'https://acme.bitrix24.ru/crm/type/176/list/category/0/',
];
