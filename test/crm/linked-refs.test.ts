// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { demo } from '../../src/crm/demo';
import { linkedRefs } from '../../src/crm/linked-refs';

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

it('returns at most 50, from at most 300 links', () => {
  expect(linkedOn(links(60, '/crm/people/p'))).toHaveLength(50);
  expect(linkedOn(links(300, '/menu/') + links(1, '/crm/people/p'))).toEqual([]);
});
