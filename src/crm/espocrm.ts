import type { Crm, RecordExample } from './crm';
import { attribute } from './hooks';

/** EspoCRM. Its Edit button does not change the address (`view`); a record in a dialog has no address. */
export const espocrm: Crm = {
  id: 'espocrm',
  name: 'EspoCRM',
  standing: 'supported',
  hosts: [],
  shapes: [
    {
      path: /^(?<base>\/(?:[^?#]*\/)?)(?:index\.(?:html|php))?(?:\?[^#]*)?#(?<kind>Contact|Lead|Account|Opportunity)\/view\/(?<id>[\w-]+)(?:[/?&#]|$)/,
      // An entry point answers with something else, such as a file that somebody has uploaded.
      except: /entrypoint/i,
    },
  ],
  page: {
    pane: '#main',
    name: ['.header-breadcrumbs .title', '.field[data-name="name"]'],
    company: ['.field[data-name="accounts"] a[data-id]', '.field[data-name="accountName"]'],
    // Subpanels list other records' addresses, in cells.
    email: [attribute('.field[data-name="emailAddress"] a[data-email-address]', 'data-email-address')],
    phone: ['.field[data-name="phoneNumber"] a[data-phone-number]'],
  },
  mark: '#main .header-breadcrumbs',
};

export const records: readonly RecordExample[] = [
  {
    url: 'https://crm.example/#Contact/view/5f1a2b3c4d5e6f701',
    ref: { tenant: 'https://crm.example', kind: 'Contact', id: '5f1a2b3c4d5e6f701' },
  },
  {
    url: 'https://crm.example/espo/index.html?x=1#Account/view/5f1a2b3c4d5e6f701/tab',
    ref: { tenant: 'https://crm.example/espo', kind: 'Account', id: '5f1a2b3c4d5e6f701' },
  },
];

export const notRecords = [
  'https://crm.example/#Contact',
  'https://crm.example/#Contact/create',
  'https://crm.example/#Contact/edit/5f1a2b3c4d5e6f701',
  'https://crm.example/#Task/view/5f1a2b3c4d5e6f701',
  'https://crm.example/?entryPoint=download&id=5f1#Contact/view/5f1a2b3c4d5e6f701',
  'https://crm.example/index.php?x=1&%20entry%50oint=download&id=5f1#Contact/view/5f1a2b3c4d5e6f701',
  'https://crm.example/api/v1/Attachment/file/5f1#Contact/view/5f1a2b3c4d5e6f701',
];
