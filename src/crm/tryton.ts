import type { Crm, RecordExample } from './crm';
import { namedMail } from './named-mail';

/** Tryton's web client. Other records stay in hidden tab panes; the title is the tab's, not the record's. */
export const tryton: Crm = {
  id: 'tryton',
  name: 'Tryton',
  standing: 'supported',
  hosts: [],
  shapes: [
    {
      path: /^(?<base>\/(?:[^?#]*\/)?)(?:index\.html)?(?:\?[^#]*)?#(?<tenant>[^/;]+)\/model\/(?<kind>party\.party|sale\.opportunity)\/(?<id>\d+)(?:[/;?]|$)/,
    },
  ],
  page: {
    pane: '#tabcontent > .tab-pane.active',
    // A party has a name, an opportunity a description.
    name: ['input[name="name"]', 'input[name="description"]'],
    // Rows of other parties have such links too. Nothing tells whose a phone number is.
    email: [namedMail()],
  },
  mark: '#tabcontent',
};

export const records: readonly RecordExample[] = [
  {
    url: 'https://erp.example/#mydb/model/party.party/5;name=%22Parties%22&views=%5B54%5D',
    ref: { tenant: 'https://erp.example#mydb', kind: 'party.party', id: '5' },
  },
  {
    url: 'https://erp.example/#other/model/party.party/5',
    ref: { tenant: 'https://erp.example#other', kind: 'party.party', id: '5' },
  },
  {
    url: 'http://127.0.0.1:8000/sao/index.html?x=1#my%20db/model/sale.opportunity/12;views=%5B1%5D',
    ref: { tenant: 'http://127.0.0.1:8000/sao#my db', kind: 'sale.opportunity', id: '12' },
  },
];

export const notRecords = [
  'https://erp.example/#mydb',
  'https://erp.example/files/x.pdf#mydb/model/party.party/5',
  'https://erp.example/#mydb/model/party.party;name=%22Parties%22',
  'https://erp.example/#mydb/model/product.product/5',
];
