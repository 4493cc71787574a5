import type { Crm, Hook, RecordExample } from './crm';
import { addressOf, ownText, textAfter } from './hooks';

const notEditing = { action: /^(?!create|edit)/ };
const id = /^(?<id>\d+)$/;
const company =
  /^(?<base>\/(?:[^?#]*\/)?)(?:societe\/(?:card|contact|note|document|agenda|messaging|project|consumption)|(?:comm|fourn)\/card)\.php\?/;

// A project's title comes after its number.
const titleHook = ownText('.refid .refidno');
const projectTitle: Hook = (pane) => (addressOf(pane).includes('/projet/') ? titleHook(pane) : undefined);

/** Dolibarr. Each tab of a record has its own PHP file; a company is a third party (`societe`), a deal a project (`projet`). */
export const dolibarr: Crm = {
  id: 'dolibarr',
  name: 'Dolibarr',
  standing: 'supported',
  hosts: [],
  shapes: [
    {
      path: /^(?<base>\/(?:[^?#]*\/)?)contact\/(?:card|perso|note|project|consumption|document|agenda|messaging|ldap)\.php\?/,
      query: { ...notEditing, id },
      kind: 'contact',
    },
    { path: company, query: { ...notEditing, socid: id }, kind: 'societe' },
    { path: company, query: { ...notEditing, id, socid: /^$/ }, kind: 'societe' },
    {
      path: /^(?<base>\/(?:[^?#]*\/)?)projet\/(?:card|contact|element|note|document|tasks|ganttview|info|agenda|messaging|comment)\.php\?/,
      query: { ...notEditing, id },
      kind: 'projet',
    },
  ],
  page: {
    // The content: the menus at its side list records too.
    pane: '.fiche',
    name: [projectTitle, ownText('.refid')],
    company: ['.refid a.refurl'],
    email: ['.refid a[href^="mailto:"]'],
    phone: [textAfter('.refid .fa-phone'), textAfter('.refid .fa-mobile-alt')],
  },
  mark: '.refid',
};

export const records: readonly RecordExample[] = [
  {
    url: 'https://erp.example/contact/card.php?id=1',
    ref: { tenant: 'https://erp.example', kind: 'contact', id: '1' },
  },
  {
    url: 'https://erp.example/dolibarr/contact/perso.php?mainmenu=companies&id=1#x',
    ref: { tenant: 'https://erp.example/dolibarr', kind: 'contact', id: '1' },
  },
  {
    url: 'https://erp.example/societe/card.php?socid=1',
    ref: { tenant: 'https://erp.example', kind: 'societe', id: '1' },
  },
  {
    url: 'https://erp.example/societe/note.php?id=1',
    ref: { tenant: 'https://erp.example', kind: 'societe', id: '1' },
  },
  {
    url: 'https://erp.example/comm/card.php?socid=1',
    ref: { tenant: 'https://erp.example', kind: 'societe', id: '1' },
  },
  {
    url: 'https://erp.example/societe/contact.php?socid=1&id=5',
    ref: { tenant: 'https://erp.example', kind: 'societe', id: '1' },
  },
  {
    url: 'https://erp.example/contact/ldap.php?id=1',
    ref: { tenant: 'https://erp.example', kind: 'contact', id: '1' },
  },
  {
    url: 'https://erp.example/projet/card.php?id=4',
    ref: { tenant: 'https://erp.example', kind: 'projet', id: '4' },
  },
  {
    url: 'https://erp.example/htdocs/projet/tasks.php?id=4&withproject=1',
    ref: { tenant: 'https://erp.example/htdocs', kind: 'projet', id: '4' },
  },
];

export const notRecords = [
  'https://erp.example/contact/list.php',
  'https://erp.example/contact/card.php?action=create',
  'https://erp.example/contact/card.php?id=1&action=edit&token=abc',
  'https://erp.example/societe/list.php',
  'https://erp.example/societe/card.php?action=create',
  'https://erp.example/comm/propal/card.php?id=1',
  'https://erp.example/projet/card.php?action=create',
  'https://erp.example/projet/card.php?id=4&action=edit',
  'https://erp.example/projet/list.php',
  'https://erp.example/projet/tasks/task.php?id=4',
  'https://erp.example/contact/vcard.php?id=1',
];
