import type { Crm, RecordExample } from './crm';

/**
 * monday CRM. What an item is depends on its board, and it can move to another board; only its own number identifies it.
 */
export const monday: Crm = {
  id: 'monday',
  name: 'monday CRM',
  standing: 'supported',
  hosts: ['https://*.monday.com/*'],
  shapes: [
    {
      host: /^(?<tenant>[a-z0-9-]+)\.monday\.com$/,
      path: /^\/boards\/\d+(?:\/views\/\d+)?\/(?<kind>pulses)\/(?<id>\d+)(?:[/?#]|$)/,
    },
  ],
  page: {
    pane: '.slide-panel-content, .modal-component-content',
    name: ['[data-testid="editable-heading"] h2', '.item-page-item-name', '.item-page-name'],
  },
};

export const records: readonly RecordExample[] = [
  {
    url: 'https://acme.monday.com/boards/1234567890/pulses/9876543210',
    ref: { tenant: 'acme', kind: 'pulses', id: '9876543210' },
  },
  {
    url: 'https://acme.monday.com/boards/77/views/5/pulses/9876543210/?x=1',
    ref: { tenant: 'acme', kind: 'pulses', id: '9876543210' },
  },
];

export const notRecords = [
  'https://acme.monday.com/boards/1234567890',
  'https://acme.monday.com/boards/1234567890/views/5',
];
