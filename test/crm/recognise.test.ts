// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { recognise } from '../../src/crm/recognise';

function recognised(address: string, html: string): string[] {
  document.documentElement.innerHTML = html;
  return recognise(new URL(address), (mark) => document.querySelector(mark) !== null).map(({ id }) => id);
}

const demoMark = '<head><meta name="generator" content="Last Impression demo CRM"></head>';

it.each([
  [
    'a self-hosted CRM by its mark',
    'https://e.example/#Contact/view/7',
    '<body><div id="main"><b class="header-breadcrumbs"></b></div></body>',
    ['espocrm'],
  ],
  ['none where its mark is missing', 'https://e.example/#Contact/view/7', '<body></body>', []],
  ['the one of two that is marked', 'http://localhost:4173/crm/deals/7', demoMark, ['demo']],
  [
    'one without a known mark, where no other is marked',
    'http://localhost:4173/crm/deals/7',
    '',
    ['frappe-crm'],
  ],
  ['a hosted CRM by its host', 'https://acme.odoo.com/odoo/contacts/9', '', ['odoo']],
  ['none on a page that is no record', 'https://e.example/#Contact', '', []],
])('gives %s', (_, address, html, ids) => {
  expect(recognised(address, html)).toEqual(ids);
});
