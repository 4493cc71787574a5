// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { selectorOf } from '../../../src/crm/taught/selector-of';
import { isSimpleSelector } from '../../../src/crm/taught/simple-selector';

const page = `
  <header><h1>Acme CRM</h1></header>
  <main id="app"><div class="card x-2841"><h1 class="title">Ana Ruiz</h1><b data-testid="email">ana@x.example</b></div>
  <ul><li>one</li><li id="two">two</li><li>three</li></ul></main>`;

it.each([
  ['main h1', 'h1.title'],
  ['b', 'b[data-testid="email"]'],
  ['#two', 'li#two'],
  ['header h1', 'h1'],
])('gives a selector that finds %s and keeps no number', (where, selector) => {
  document.body.innerHTML = page;
  const element = document.querySelector(where);
  expect(element && selectorOf(element)).toBe(selector);
  expect(isSimpleSelector(selector)).toBe(true);
});

it('returns undefined for an element that cannot be told from its neighbours', () => {
  document.body.innerHTML = page;
  const last = document.querySelector('li:last-child');
  expect(last && selectorOf(last)).toBeUndefined();
});
