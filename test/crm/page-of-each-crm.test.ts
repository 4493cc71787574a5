// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/crm/read-page';
import { known, read } from './read';

const salesforceName = (name: string) =>
  `<records-highlights2><slot name="primaryField"><lightning-formatted-name>${name}</lightning-formatted-name></slot></records-highlights2>`;

const twentyCard = (id: string) =>
  `<div id="fields-card-${id}"><a href="/object/company/${id}">${id}</a></div>`;
const hubspotTitle = (name: string) => `<b data-selenium-test="highlightTitle">${name}</b>`;

describe('what each CRM shows', () => {
  it('reads HubSpot, whose hidden tabs stay in the page', () => {
    const html = `<div style="display: none"><span data-selenium-test="highlightTitle">Old Name</span></div>
      <span data-selenium-test="highlightTitle">Jane Smith</span>
      <a data-selenium-test="contact-chicklet-email" href="mailto:jane%40acme.example?subject=x"></a>
      <a data-selenium-test="company-chicklet-title-link" href="#">Acme</a>`;
    expect(read('hubspot', html)).toEqual({
      name: 'Jane Smith',
      company: 'Acme',
      email: 'jane@acme.example',
      witness: false,
    });
  });

  it('reads the visible one of the records that Salesforce keeps open', () => {
    const html = `<div class="windowViewMode-normal" style="display: none">${salesforceName('Old Name')}</div>
      <div class="windowViewMode-normal">${salesforceName('Jane Smith')}
        <div data-target-selection-name="sfdc:RecordField.Contact.Phone" style="display: none"><a>+1 555 0100</a></div></div>`;
    expect(read('salesforce', html)).toEqual({ name: 'Jane Smith', witness: false });
    window.location.href = 'https://acme.lightning.force.com/lightning/r/Contact/0038H00000HeT3EQAV/view';
    expect(read('salesforce', html)).toEqual({
      name: 'Jane Smith',
      phone: '+1 555 0100',
      witness: false,
    });
  });

  it('reads the value of the field that holds the name in Tryton and in Pipedrive', () => {
    document.body.innerHTML = `<div id="tabcontent"><div class="tab-pane" style="display: none"><input name="name" value="Old Name"></div>
      <div class="tab-pane active"><input name="name"><a href="mailto:jane@acme.example"><i></i></a></div></div>`;
    const field = document.querySelector<HTMLInputElement>('.active input');
    if (field) field.value = ' Jane  Smith ';
    const ref = { crm: 'tryton', tenant: 't', kind: 'k', id: '7' };
    expect(readPage(known('tryton'), document, ref)).toEqual({
      name: 'Jane Smith',
      email: 'jane@acme.example',
      witness: false,
    });
    expect(
      read('pipedrive', '<div data-testid="header-title"><textarea>Big deal</textarea></div>').name,
    ).toBe('Big deal');
  });

  it("reads Dolibarr's name, which comes before nested elements", () => {
    const html = `<div class="refid">Smith<div class="refidno"><a class="refurl" href="/societe/card.php?socid=1">Acme</a>
      <a href="mailto:jane@acme.example">jane</a><span class="fa fa-phone"></span> 555 0100</div></div>`;
    expect(read('dolibarr', html)).toEqual({
      name: 'Smith',
      company: 'Acme',
      email: 'jane@acme.example',
      phone: '555 0100',
      witness: false,
    });
  });

  it("reads Twenty's tooltip, not the count beside it, and not the panel at the side", () => {
    const html = `<div data-testid="top-bar-title">Person / <span data-testid="tooltip">Jane Smith</span> (0/1206)</div>
      <div id="fields-card-x-right-drawer-emails"><a href="mailto:other@acme.example">o</a></div>
      <div id="fields-card-x-emails"><a href="mailto:jane@acme.example">j</a></div>`;
    expect(read('twenty', html)).toEqual({ name: 'Jane Smith', email: 'jane@acme.example', witness: false });
  });

  it('reads Dynamics by the attribute that has no "- Saved" at its end', () => {
    const html = `<h1 data-id="header_title" title="Jane Smith">Jane Smith- Saved</h1>
      <input data-id="emailaddress1.fieldControl-mail-text-input" value="jane@acme.example">`;
    expect(read('dynamics', html)).toEqual({
      name: 'Jane Smith',
      email: 'jane@acme.example',
      witness: false,
    });
  });

  it("reads a project's title in Dolibarr, after its number", () => {
    window.location.href = 'https://erp.example/projet/card.php?id=7';
    const html = `<div class="fiche"><div class="refid">PJ2601-0007<div class="refidno">New roof<br>
      <a class="refurl" href="/societe/card.php?socid=1">Acme</a></div></div></div>`;
    expect(read('dolibarr', html)).toEqual({ name: 'New roof', company: 'Acme', witness: false });
  });

  it('reads the first name that Kommo, Keap and Krayin show, of the record and not of a linked one', () => {
    const linked =
      '<li class="linked-forms__item"><input id="person_name" name="contact[NAME]" value="Bo"></li>';
    const person = '<input id="person_name" name="contact[NAME]" value="Jane Smith">';
    expect(read('kommo', linked).name).toBeUndefined();
    expect(read('kommo', linked + person).name).toBe('Jane Smith');
    expect(read('keap', '<input id="Contact0FirstName" value="Jane">').name).toBe('Jane');
    const lead = '<h3 class="text-lg font-bold">Jane Smith</h3><h1 class="text-lg font-bold">New roof</h1>';
    expect(read('krayin', lead).name).toBe('New roof');
  });

  it('reads both layouts of HubSpot, and no preview', () => {
    const preview = `<div data-crm-location="CRM_OBJECT_PREVIEW">${hubspotTitle('Bo Lind')}</div>`;
    const left = `<div data-scroll-trackable-container="left-sidebar">${hubspotTitle('Jane Smith')}</div>`;
    expect(read('hubspot', preview + left).name).toBe('Jane Smith');
    expect(read('hubspot', preview).name).toBeUndefined();
  });

  it('takes a related company for no company’s own in HubSpot, nor in Twenty if there are several', () => {
    const chicklet = '<a data-selenium-test="company-chicklet-title-link">Acme</a>';
    window.location.href = 'https://app.hubspot.com/contacts/1/record/0-2/7';
    expect(read('hubspot', chicklet).company).toBeUndefined();
    window.location.href = 'https://app.hubspot.com/contacts/1/record/0-3/7';
    expect(read('hubspot', chicklet).company).toBe('Acme');
    expect(read('twenty', twentyCard('acme')).company).toBe('acme');
    expect(read('twenty', twentyCard('acme') + twentyCard('lind')).company).toBeUndefined();
  });

  it('reads both sizes of the name in Frappe CRM', () => {
    expect(read('frappe-crm', '<div class="truncate text-2xl font-medium">Jane Smith</div>').name).toBe(
      'Jane Smith',
    );
  });
});

describe('ERPNext, whose title ends in the id', () => {
  const id = 'CRM-LEAD-2026-00007';
  const shown = (title: string, route = `Form/Lead/${id}`, record = id) => {
    document.body.setAttribute('data-route', route);
    document.title = title;
    return read('erpnext', '<div class="page-container"><i></i></div>', record);
  };

  it.each([
    ['the name and the id', `Jane Smith - ${id}`, { name: 'Jane Smith', witness: true }],
    ['a dash in the name', `Smith - Jane - ${id}`, { name: 'Smith - Jane', witness: true }],
    ['a count in front', `(2) Jane Smith - ${id}`, { name: 'Jane Smith', witness: true }],
    ['the title of another record', 'Bo Lind - CRM-LEAD-2026-00008', { witness: false }],
    ['a title that ends like the id', `Jane Smith x${id}`, { witness: false }],
    ['only the number', id, { witness: false }],
    ['the title of a list', 'Lead', { witness: false }],
  ])('%s', (_, title, facts) => {
    expect(shown(title)).toEqual(facts);
  });

  it('takes a docname for the name if it is no number', () => {
    const contact = 'Jane Smith-Acme';
    expect(shown(contact, `Form/Contact/${contact}`, contact)).toEqual({ name: contact, witness: true });
    expect(shown(`Jane Smith - ${contact}`, `Form/Contact/${contact}`, contact).name).toBe('Jane Smith');
  });

  it('reads nothing while route and title are those of another record', () => {
    expect(shown('Bo Lind - CRM-LEAD-2026-00008', 'Form/Lead/CRM-LEAD-2026-00008')).toEqual({
      witness: false,
    });
  });
});
