// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { demo } from '../../src/crm/demo';
import { dolibarr } from '../../src/crm/dolibarr';
import { espocrm } from '../../src/crm/espocrm';
import { identifyWith } from '../../src/crm/identify-with';
import { linkedRefs } from '../../src/crm/linked-refs';
import { suitecrm } from '../../src/crm/suitecrm';

const tenant = 'http://localhost:4173';
const company = { crm: 'demo', tenant, kind: 'companies', id: 'acme' };
const person = (id: string) => ({ crm: 'demo', tenant, kind: 'people', id });

const links = (count: number, path: string) =>
  Array.from({ length: count }, (_, n) => `<a href="${path}${n}">x</a>`).join('');

function linkedOn(html: string) {
  window.location.href = `${tenant}/crm/companies/acme`;
  document.body.innerHTML = html;
  return linkedRefs(demo, document, company);
}

it('returns the other records that a page links to, each once, in order', () => {
  const html = `<a href="/crm/people/jane?tab=1">Jane</a><a href="joe">Joe, a company</a><a href="/crm/people/jane">again</a>
    <a href="${tenant}/crm/people/sue/#x">Sue</a>`;
  expect(linkedOn(html)).toEqual([person('jane'), { ...company, id: 'joe' }, person('sue')]);
});

it.each([
  ['itself', '<a href="/crm/companies/acme?tab=people">Acme</a>'],
  ['pages that are no record', '<a href="/crm/people">People</a><a href="/crm/people/new">New</a>'],
  ['another tenant', '<a href="http://localhost:9999/crm/people/jane">Jane</a>'],
  ['what cannot be seen', '<div style="display: none"><a href="/crm/people/jane">Jane</a></div>'],
  ['menus', '<nav><a href="/crm/people/jane">Jane</a></nav>'],
  ['recent records', '<div id="recentlyViewed"><a href="/crm/people/jane">Jane</a></div>'],
  ['what is no address', '<a href="http://[">x</a><a href="javascript:alert(1)">y</a><a href="">z</a>'],
])('leaves out %s', (_, html) => {
  expect(linkedOn(html)).toEqual([]);
});

const rosa = (path: string) => `<ul><li><a href="${path}">Rosa</a></li></ul>`;

it.each([
  [
    'SuiteCRM: recent and favourite records',
    suitecrm,
    'https://crm.example/index.php?module=Accounts&action=DetailView&record=1',
    '/index.php?module=Contacts&action=DetailView&record=2',
    (link: string) =>
      `<div id="sidebar_container"><div id="recentlyViewedSidebar">${link}</div><div id="favoritesSidebar">${link}</div></div><div id="content">Acme</div>`,
    (link: string) => `<div id="content"><div id="subpanel_contacts">${link}</div></div>`,
  ],
  [
    'Dolibarr: the left menu, and the arrows to the next record',
    dolibarr,
    'https://erp.example/societe/card.php?socid=1',
    '/contact/card.php?id=2',
    (link: string) =>
      `<div id="id-left">${link}</div><div class="fiche"><div class="pagination paginationref">${link}</div></div>`,
    (link: string) =>
      `<div class="fiche"><div class="refid">Acme</div><table class="tagtable">${link}</table></div>`,
  ],
  [
    'EspoCRM: the recent records in the menu',
    espocrm,
    'https://crm.example/#Account/view/1',
    '#Contact/view/2',
    (link: string) => `<div id="navbar">${link}</div><div id="main"><b class="title">Acme</b></div>`,
    (link: string) => `<div id="main"><div class="panel" data-name="contacts">${link}</div></div>`,
  ],
])('in %s', (_, crm, address, path, furniture, content) => {
  window.location.href = address;
  const here = identifyWith(crm, new URL(address));
  const linked = (html: string) => {
    document.body.innerHTML = html;
    return here ? linkedRefs(crm, document, here).map(({ id }) => id) : [];
  };
  expect(linked(furniture(rosa(path)))).toEqual([]);
  expect(linked(content(rosa(path)))).toEqual(['2']);
});

it('returns at most 50, from at most 300 links', () => {
  expect(linkedOn(links(60, '/crm/people/p'))).toHaveLength(50);
  expect(linkedOn(links(300, '/menu/') + links(1, '/crm/people/p'))).toEqual([]);
});
