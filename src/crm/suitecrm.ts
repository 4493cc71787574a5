import type { Crm, Hook, RecordExample } from './crm';
import { hiddenAttribute, joined } from './hooks';
import { visibleHits } from './visible';

// Version 8 shows some modules of version 7 in a frame, at `legacy/`. An entry point answers with something else, such as a file.
const except = /entrypoint/i;
const page = /^(?<base>\/(?:[^?#]*?\/)??)(?:public\/)?(?:legacy\/)?index\.php\?/;

const shownId = hiddenAttribute('#formDetailView input[name="record"]', 'value');
const ownMail: Hook = (pane) =>
  visibleHits(pane, 'a[href^="mailto:"][data-record-id]').find(
    (link) => link.getAttribute('data-record-id') === shownId(pane),
  );

/** SuiteCRM 7 and 8. An upgrade keeps the records' ids. */
export const suitecrm: Crm = {
  id: 'suitecrm',
  name: 'SuiteCRM',
  standing: 'supported',
  hosts: [],
  shapes: [
    {
      path: page,
      except,
      query: {
        module: /^(?<kind>Contacts|Leads|Accounts|Opportunities)$/,
        action: /^DetailView$/,
        record: /^(?<id>[\w-]+)$/,
      },
    },
    {
      path: page,
      except,
      query: { action: /^ajaxui$/ },
      hash: {
        ajaxuiloc:
          /^index\.php\?(?=(?:.*&)?module=(?<kind>Contacts|Leads|Accounts|Opportunities)(?:&|$))(?=(?:.*&)?action=DetailView(?:&|$))(?:.*&)?record=(?<id>[\w-]+)(?:&|$)/,
      },
    },
    {
      path: /^(?<base>\/(?:[^?#]*?\/)??)(?:public\/)?(?:index\.(?:html|php))?(?:\?[^#]*)?#\/(?<kind>contacts|leads|accounts|opportunities)\/record\/(?<id>[\w-]+)(?:[/?]|$)/,
      except,
      kinds: { contacts: 'Contacts', leads: 'Leads', accounts: 'Accounts', opportunities: 'Opportunities' },
    },
  ],
  page: {
    // Without the sidebars, which list recent and favourite records.
    pane: '#content',
    name: ['h2.module-title-text', joined('#first_name', '#last_name'), '[field="full_name"]'],
    company: ['[field="account_name"] a'],
    // Subpanels have the addresses of other records.
    email: [ownMail, '[field="email1"] a[href^="mailto:"]:not([data-record-id])'],
    phone: ['[field="phone_work"]', '[field="phone_office"]'],
    idBeside: shownId,
  },
  mark: '#formDetailView, h2.module-title-text, scrm-record-header',
};

export const records: readonly RecordExample[] = [
  {
    url: 'https://crm.example/index.php?module=Contacts&action=DetailView&record=58ac001a-0000-4000-8000-000000000001',
    ref: { tenant: 'https://crm.example', kind: 'Contacts', id: '58ac001a-0000-4000-8000-000000000001' },
  },
  {
    url: 'https://crm.example/suite/index.php?action=ajaxui#ajaxUILoc=index.php%3Fmodule%3DAccounts%26offset%3D1%26action%3DDetailView%26record%3D58ac001a-0000-4000-8000-000000000001%26stamp%3D3',
    ref: {
      tenant: 'https://crm.example/suite',
      kind: 'Accounts',
      id: '58ac001a-0000-4000-8000-000000000001',
    },
  },
  {
    url: 'https://crm.example/#/contacts/record/58con001-0000-4000-8000-000000000001',
    ref: { tenant: 'https://crm.example', kind: 'Contacts', id: '58con001-0000-4000-8000-000000000001' },
  },
  {
    url: 'https://crm.example/public/legacy/index.php?return_module=Leads&module=Leads&action=DetailView&record=7',
    ref: { tenant: 'https://crm.example', kind: 'Leads', id: '7' },
  },
];

export const notRecords = [
  'https://crm.example/index.php?module=Contacts&action=index',
  'https://crm.example/index.php?module=Contacts&action=EditView&record=58ac',
  'https://crm.example/#/contacts/index',
  'https://crm.example/index.php?entryPoint=download&id=5#/contacts/record/58con001',
  'https://crm.example/index.php?module=Contacts&action=DetailView&record=58ac&entryPoint=download&id=5',
  'https://crm.example/index.php?action=ajaxui&entryPoint=download&id=5#ajaxUILoc=index.php%3Fmodule%3DAccounts%26action%3DDetailView%26record%3D58ac',
  'https://crm.example/upload/x.html#/contacts/record/58con001',
  'https://crm.example/#/contacts/edit?return_module=Contacts&return_action=DetailView',
];
