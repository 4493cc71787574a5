import type { Crm, RecordExample } from './crm';
import { outside } from './hooks';

const path = /^\/(?<kind>contacts|companies|leads|customers)\/detail\/(?<id>\d+)(?:[/?#]|$)/;

// The forms of linked contacts, which have the same fields.
const linkedForms = '.linked-forms__item';

/** Kommo and amoCRM, which have separated: the same subdomain may be another company's. Their leads are deals. */
export const kommo: Crm = {
  id: 'kommo',
  name: 'Kommo',
  standing: 'supported',
  hosts: ['https://*.kommo.com/*', 'https://*.amocrm.ru/*', 'https://*.amocrm.com/*'],
  shapes: [
    { host: /^(?<tenant>[a-z0-9-]+)\.kommo\.com$/, path },
    { host: /^(?<tenant>[a-z0-9-]+\.amocrm\.(?:ru|com))$/, path },
  ],
  page: {
    name: ['.card-fields__top-name-input', outside('#person_name[name="contact[NAME]"]', linkedForms)],
    email: [outside('[data-pei-code="email"] input', linkedForms)],
    phone: [outside('[data-pei-code="phone"] input', linkedForms)],
    byHeading: true,
  },
};

export const records: readonly RecordExample[] = [
  {
    url: 'https://acme.kommo.com/contacts/detail/382030',
    ref: { tenant: 'acme', kind: 'contacts', id: '382030' },
  },
  {
    url: 'https://acme.amocrm.ru/leads/detail/5/?tab_id=x',
    ref: { tenant: 'acme.amocrm.ru', kind: 'leads', id: '5' },
  },
];

export const notRecords = [
  'https://acme.kommo.com/contacts/list/contacts/',
  'https://acme.kommo.com/leads/pipeline/123',
  'https://acme.kommo.com/leads/add/',
];
