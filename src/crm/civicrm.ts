import type { Crm, RecordExample } from './crm';

const route = /^civicrm\/contact\/view\/?$/;
const cid = /^(?<id>\d+)$/;
const page = /^(?<base>\/(?:[^?#]*?\/)??)(?:wp-admin\/|administrator\/)?(?:(?:admin|index)\.php)?\?/;

/** CiviCRM, with a path of its own or inside WordPress (`q=`) or Joomla (`task=`). */
export const civicrm: Crm = {
  id: 'civicrm',
  name: 'CiviCRM',
  standing: 'supported',
  hosts: [],
  shapes: [
    {
      path: /^(?<base>\/(?:[^?#]*?\/)??)civicrm\/contact\/view\/?\?/,
      query: { cid },
      kind: 'contact',
    },
    { path: page, query: { q: route, cid }, kind: 'contact' },
    { path: page, query: { task: route, cid }, kind: 'contact' },
  ],
  page: {
    name: ['.crm-summary-display_name'],
    email: ['.crm-contact_email a'],
    phone: ['.crm-contact_phone'],
  },
  mark: '.crm-summary-display_name',
};

export const records: readonly RecordExample[] = [
  {
    url: 'https://crm.example/civicrm/contact/view?reset=1&cid=202',
    ref: { tenant: 'https://crm.example', kind: 'contact', id: '202' },
  },
  {
    url: 'https://site.example/wp-admin/admin.php?page=CiviCRM&q=civicrm/contact/view&reset=1&cid=7',
    ref: { tenant: 'https://site.example', kind: 'contact', id: '7' },
  },
  {
    url: 'https://site.example/joomla/administrator/index.php?option=com_civicrm&task=civicrm%2Fcontact%2Fview&cid=7#x',
    ref: { tenant: 'https://site.example/joomla', kind: 'contact', id: '7' },
  },
];

export const notRecords = [
  'https://crm.example/civicrm/contact/search?reset=1',
  'https://crm.example/civicrm/file?id=1&eid=2&q=civicrm/contact/view&cid=7',
  'https://crm.example/civicrm/contact/add?reset=1&ct=Individual',
  'https://site.example/wp-admin/admin.php?page=CiviCRM&q=civicrm&reset=1',
];
