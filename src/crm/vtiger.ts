import type { Crm, RecordExample } from './crm';
import { hiddenAttribute, joined, outside } from './hooks';

/** Vtiger, and YetiForce, which is a fork of it. */
export const vtiger: Crm = {
  id: 'vtiger',
  name: 'Vtiger',
  standing: 'supported',
  hosts: [],
  shapes: [
    {
      path: /^(?<base>\/(?:[^?#]*\/)?)(?:index\.php)?\?/,
      query: {
        module: /^(?<kind>Contacts|Leads|Accounts|Potentials|SSalesProcesses)$/,
        view: /^Detail$/,
        record: /^(?<id>\d+)$/,
        // An action is done instead of showing the record, such as a download.
        action: /^$/,
      },
    },
  ],
  page: {
    name: [
      joined('.recordLabel .firstname', '.recordLabel .lastname'),
      '.recordLabel [class^="modCT_"]',
      '.recordLabel',
    ],
    company: ['#Contacts_detailView_fieldValue_account_id a'],
    email: [
      hiddenAttribute('.fieldBasicData[data-name="email"]', 'data-value'),
      '[id$="_detailView_fieldValue_email"] a.emailField',
    ],
    phone: [outside('.phone.value', '.listViewEntries, .listViewEntryValue, .relatedContents')],
    idBeside: hiddenAttribute('#recordId', 'value'),
  },
  mark: '#recordId',
};

export const records: readonly RecordExample[] = [
  {
    url: 'https://crm.example/index.php?module=Contacts&view=Detail&record=123',
    ref: { tenant: 'https://crm.example', kind: 'Contacts', id: '123' },
  },
  {
    url: 'https://crm.example/vtiger/?app=SALES&module=Accounts&view=Detail&record=3&mode=showDetailViewByMode&tab_label=x&relatedModule=Contacts',
    ref: { tenant: 'https://crm.example/vtiger', kind: 'Accounts', id: '3' },
  },
];

export const notRecords = [
  'https://crm.example/index.php?module=Contacts&view=List',
  'https://crm.example/index.php?module=Contacts&view=Detail&record=123&action=ExportData',
  'https://crm.example/index.php?module=Contacts&view=Edit&record=123',
];
