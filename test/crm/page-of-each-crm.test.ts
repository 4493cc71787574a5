// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/crm/read-page';
import { known, read } from './read';

const salesforceName = (name: string) =>
  `<records-highlights2><slot name="primaryField"><lightning-formatted-name>${name}</lightning-formatted-name></slot></records-highlights2>`;

describe('what each CRM shows', () => {
  it('reads the demo CRM and its record id', () => {
    const html = `<article data-record-id="7"><h1 data-field="name"> Jane
      <b>Smith</b></h1><p data-field="company">Acme</p><a href="mailto:jane@acme.example">write</a>
      <p data-field="phone">+1 555 0100</p></article>`;
    expect(read('demo', html)).toEqual({
      name: 'Jane Smith',
      company: 'Acme',
      email: 'jane@acme.example',
      phone: '+1 555 0100',
      witness: true,
    });
  });

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
        <div data-target-selection-name="sfdc:RecordField.Contact.AccountId"><a href="/x">Acme</a></div>
        <lightning-formatted-phone><a href="tel:+15550100">+1 555 0100</a></lightning-formatted-phone></div>`;
    expect(read('salesforce', html)).toEqual({
      name: 'Jane Smith',
      company: 'Acme',
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

  it('reads SuiteCRM 7, in which a hidden field repeats the id', () => {
    const html = `<form id="formDetailView"><input type="hidden" name="record" value="7"></form>
      <h2 class="module-title-text">Jane Smith</h2><div field="account_name"><a>Acme</a></div>
      <div field="email1"><a href='mailto:"Jane Smith" <jane@acme.example>' data-record-id="7">jane</a></div>
      <div field="phone_work"><a href="tel:5550100"></a></div>`;
    expect(read('suitecrm', html)).toEqual({
      name: 'Jane Smith',
      company: 'Acme',
      email: 'jane@acme.example',
      phone: '5550100',
      witness: true,
    });
  });

  it('reads Vtiger, which shows first and last name in two elements', () => {
    const html = `<input type="hidden" id="recordId" value="7"><div class="recordLabel"><h4 class="firstname">Jane</h4>
      <h4 class="lastname">Smith</h4></div><span id="Contacts_detailView_fieldValue_account_id"><a>Acme</a></span>
      <input type="hidden" class="fieldBasicData" data-name="email" data-value="jane@acme.example"><span class="value phone">5550100</span>`;
    expect(read('vtiger', html)).toEqual({
      name: 'Jane Smith',
      company: 'Acme',
      email: 'jane@acme.example',
      phone: '5550100',
      witness: true,
    });
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

  it('reads EspoCRM, which has no mailto links', () => {
    const html = `<div id="main"><h3 class="header-breadcrumbs"><a>Contacts</a> <span class="title">Jane Smith</span></h3>
      <div class="field" data-name="accounts"><a data-id="9">Acme</a></div><a data-email-address="jane@acme.example">write</a>
      <a href="tel:5550100" data-phone-number="5550100">555 0100</a></div>`;
    expect(read('espocrm', html)).toEqual({
      name: 'Jane Smith',
      company: 'Acme',
      email: 'jane@acme.example',
      phone: '555 0100',
      witness: false,
    });
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

  it("reads GoHighLevel's fields, whose ids have a dot", () => {
    const html = '<div id="contact.email"><div><input value="jane@acme.example"></div></div>';
    expect(read('gohighlevel', html)).toEqual({ email: 'jane@acme.example', witness: false });
  });
});
