import type { Crm, RecordExample, Shape } from './crm';
import { outside } from './hooks';

const host = /^(?!www\.)(?<tenant>[a-z0-9-]+)\.odoo\.com$/;

// Up to version 17 everything is in the hash, in any order; the form of a new record has no id.
const inHash: Shape = {
  path: /^\/web\/?(?:\?[^#]*)?#/,
  hash: { model: /^(?<kind>res\.partner|crm\.lead)$/, view_type: /^form$/, id: /^(?<id>\d+)$/ },
};

// From version 18 on the path lists how the record was reached; the last pair is the open record.
const inPath: Shape = {
  path: /^\/(?:odoo|scoped_app)\/(?:[^?#]+\/)?(?<kind>contacts|res\.partner|crm|crm\.lead)\/(?<id>\d+)\/?(?:[?#]|$)/,
  kinds: { contacts: 'res.partner', crm: 'crm.lead' },
};

const field = (name: string) => `.o_form_view .o_field_widget[name="${name}"]`;

// Lists and cards of other records, and their dialogs, have the same fields.
const own = (selector: string) =>
  outside(selector, '.o_data_row, .o_kanban_record, .o_field_x2many, .o_field_one2many, .modal, .o_dialog');

/** Odoo, in its cloud and self-hosted. People and companies are both `res.partner`. */
export const odoo: Crm = {
  id: 'odoo',
  name: 'Odoo',
  standing: 'supported',
  hosts: ['https://*.odoo.com/*'],
  shapes: [{ host, ...inHash }, { host, ...inPath }, inHash, inPath],
  page: {
    name: [
      own(`${field('name')} :is(input, textarea)`),
      own(field('name')),
      '.o_last_breadcrumb_item.active .text-truncate',
    ],
    email: [own(`${field('email')} input`), own(`${field('email')} a[href^="mailto:"]`)],
    phone: [own(`${field('phone')} input`), own(field('phone'))],
    title: /^(?:Odoo - )?(?<name>(?!Odoo$).+)$/,
  },
  mark: '.o_form_view, .o_control_panel',
};

export const records: readonly RecordExample[] = [
  {
    url: 'https://acme.odoo.com/web#id=42&cids=1&menu_id=347&action=508&model=res.partner&view_type=form',
    ref: { tenant: 'acme', kind: 'res.partner', id: '42' },
  },
  {
    url: 'https://erp.example/web?debug=1#model=crm.lead&view_type=form&id=7',
    ref: { tenant: 'https://erp.example', kind: 'crm.lead', id: '7' },
  },
  {
    url: 'https://erp.example/odoo/contacts/9',
    ref: { tenant: 'https://erp.example', kind: 'res.partner', id: '9' },
  },
  {
    url: 'https://acme.odoo.com/odoo/crm/12/res.partner/7?debug=1',
    ref: { tenant: 'acme', kind: 'res.partner', id: '7' },
  },
  {
    url: 'https://acme.odoo.com/odoo/crm/12/',
    ref: { tenant: 'acme', kind: 'crm.lead', id: '12' },
  },
];

export const notRecords = [
  'https://erp.example/web/content/5?download=true#id=42&model=res.partner&view_type=form',
  'https://erp.example/web#cids=19&menu_id=127&action=286&model=res.partner&view_type=form',
  'https://acme.odoo.com/web#action=508&model=res.partner&view_type=kanban&cids=1',
  'https://acme.odoo.com/odoo/contacts',
  'https://acme.odoo.com/odoo/contacts/new',
  'https://acme.odoo.com/odoo/settings',
  'https://acme.odoo.com/odoo/action-508/9',
];
