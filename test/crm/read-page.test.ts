// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { read } from './read';

beforeEach(() => {
  document.title = '';
  document.body.innerHTML = '';
});

describe('a page that lags behind its address', () => {
  it('reads nothing while the page shows another record than the address says', () => {
    const html = '<article data-record-id="6"><h1 data-field="name">Old Name</h1></article>';
    expect(read('demo', html)).toEqual({ witness: false });
  });

  it('does not report the id as seen if the page does not show it', () => {
    expect(read('demo', '<h1 data-field="name">Jane Smith</h1>')).toEqual({
      name: 'Jane Smith',
      witness: false,
    });
  });

  it('does not use the next match if the first visible one is empty', () => {
    const html = '<h1 data-field="name"> </h1><h2 data-field="name">Another</h2>';
    expect(read('demo', html)).toEqual({ witness: false });
  });
});

describe('the title, as a last resort', () => {
  it.each([
    ['salesforce', 'Jane Smith | Contact | Salesforce', 'Jane Smith'],
    ['salesforce', 'Lightning Experience | Salesforce', undefined],
    ['hubspot', 'Jane Smith', 'Jane Smith'],
    ['hubspot', 'HubSpot', undefined],
    ['hubspot', 'VIPs | Lists', undefined],
    ['pipedrive', 'Jane Smith - contact details', 'Jane Smith'],
    ['zoho', 'Smith-Jones - Contacts - Zoho CRM', 'Smith-Jones'],
    ['zoho', 'Contacts - Zoho CRM', undefined],
    ['copper', 'Copper', undefined],
    ['odoo', 'Odoo', undefined],
    ['odoo', 'Odoo - Acme', 'Acme'],
    ['tryton', 'Party - Tryton', undefined],
  ])('%s: %s', (crm, title, name) => {
    document.title = title;
    expect(read(crm, '').name).toBe(name);
  });

  it('is not used if the page shows a name', () => {
    document.title = 'Old Name';
    expect(read('hubspot', '<b data-selenium-test="highlightTitle">Jane Smith</b>').name).toBe('Jane Smith');
  });
});

describe('hostile pages', () => {
  it('cuts a name of 10,000 characters, and never in the middle of one', () => {
    const name = read('demo', `<h1 data-field="name">${'😀'.repeat(10_000)}</h1>`).name ?? '';
    expect([...name].length).toBeLessThanOrEqual(300);
    expect(name.isWellFormed()).toBe(true);
    expect(name).toMatch(/^(?:😀)+$/u);
  });

  it('treats markup in a name as text', () => {
    expect(read('demo', '<h1 data-field="name">&lt;img src=x&gt; Jane</h1>').name).toBe('<img src=x> Jane');
  });

  it('ignores hidden elements', () => {
    const html = '<h1 data-field="name" style="visibility: hidden">Old</h1><h1 data-field="name">Jane</h1>';
    expect(read('demo', html).name).toBe('Jane');
  });

  it.each([
    ['of an element', '<h1 data-field="name" style="display: contents"><span>Jane</span></h1>', 'Jane'],
    ['of bare text', '<div><h1 data-field="name" style="display: contents">Jane</h1></div>', 'Jane'],
    [
      'of what is hidden',
      '<div style="display: none"><h1 data-field="name" style="display: contents"><b>J</b></h1></div>',
      undefined,
    ],
  ])('sees through a box that is only a bracket: %s', (_, html, name) => {
    expect(read('demo', html).name).toBe(name);
  });
});
