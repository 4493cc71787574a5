/** A CRM's record page in pieces: the address, and the markup of each fact of Jane Smith, as far as its facts are known. */
export interface RecordPage {
  readonly url: string;
  readonly title?: string;
  /** The markup around the record's own, with `RECORD` in its place, and `OTHERS` where other records may stand too. */
  readonly around?: string;
  readonly name: string;
  readonly company?: string;
  readonly email?: string;
  readonly phone?: string;
  /** Markup of other records that this CRM shows beside this one, in the CRM's own manner. */
  readonly strangers?: string;
}

export const jane = {
  name: 'Jane Smith',
  company: 'Acme',
  email: 'jane@acme.example',
  phone: '+1 555 0100',
} as const;

const mail = `<a href="mailto:${jane.email}">${jane.email}</a>`;
const bosMail = '<a href="mailto:bo@lind.example">bo@lind.example</a>';

/** By CRM. Only those with hooks of their own; the others read names from headings. */
export const recordPages: Readonly<Record<string, RecordPage>> = {
  bitrix24: {
    url: 'https://acme.bitrix24.com/crm/contact/details/7/',
    name: '<h1 id="pagetitle">Jane Smith</h1>',
    email: `<div data-cid="EMAIL">${mail}</div>`,
    phone: `<div data-cid="PHONE"><span class="crm-entity-phone-number" title="${jane.phone}">x</span></div>`,
    strangers: `<div data-cid="CLIENT">${bosMail}<span class="crm-entity-phone-number" title="5559999">x</span></div>`,
  },
  civicrm: {
    url: 'https://crm.example/civicrm/contact/view?reset=1&cid=7',
    name: '<h1 class="crm-summary-display_name">Jane Smith</h1>',
    email: `<div class="crm-contact_email">${mail}</div>`,
    phone: `<div class="crm-contact_phone">${jane.phone}</div>`,
  },
  copper: {
    url: 'https://app.copper.com/companies/1/app#/contact/7',
    around: '<div class="EntityFullProfileFrame-fullProfile">RECORD</div>',
    name: '<input placeholder="Add Name" value="Jane Smith">',
    company: '<input placeholder="Add Company" value="Acme">',
    email: `<input placeholder="Add Email" value="${jane.email}">`,
    phone: `<input placeholder="Add Phone" value="${jane.phone}">`,
    strangers: '<input placeholder="Add Email" value="bo@lind.example">',
  },
  demo: {
    url: 'http://localhost:4173/crm/people/7',
    around: '<article data-record-id="7">RECORD</article>',
    name: '<h1 data-field="name">Jane <b>Smith</b></h1>',
    company: '<p data-field="company">Acme</p>',
    email: `<p data-field="email">${jane.email}</p>`,
    phone: `<p data-field="phone">${jane.phone}</p>`,
    strangers: bosMail,
  },
  dolibarr: {
    url: 'https://erp.example/contact/card.php?id=7',
    around:
      '<div id="id-left"><a class="refurl" href="/societe/card.php?socid=9">Lind</a></div><div class="fiche"><div class="refid">RECORD</div></div>',
    name: 'Jane Smith',
    company: '<div class="refidno"><a class="refurl" href="/societe/card.php?socid=1">Acme</a></div>',
    email: mail,
    phone: `<span class="fa fa-phone"></span> ${jane.phone}`,
    strangers: bosMail,
  },
  dynamics: {
    url: 'https://acme.crm.dynamics.com/main.aspx?etn=contact&id=aaaaaaaa-1111-2222-3333-444444444444',
    name: '<h1 data-id="header_title" title="Jane Smith">Jane Smith- Saved</h1>',
    company:
      '<div data-id="parentcustomerid.fieldControl-LookupResultsDropdown_parentcustomerid_selected_tag_text">Acme</div>',
    email: `<input data-id="emailaddress1.fieldControl-mail-text-input" value="${jane.email}">`,
    phone: `<input data-id="telephone1.fieldControl-phone-text-input" value="${jane.phone}">`,
    strangers: `<input data-id="quickform.emailaddress1.fieldControl-mail-text-input" value="bo@lind.example">
      <div data-id="quickform.parentcustomerid_selected_tag_text">Lind</div>`,
  },
  erpnext: {
    url: 'https://erp.example/app/lead/CRM-LEAD-2026-00007',
    title: 'Jane Smith - CRM-LEAD-2026-00007',
    around: '<div class="page-container">RECORD</div>',
    name: '<i></i>',
    company:
      '<div class="frappe-control" data-fieldname="company_name"><div class="control-value">Acme</div></div>',
    email: `<div class="frappe-control" data-fieldname="email_id"><input value="${jane.email}"></div>`,
    phone: `<div class="frappe-control" data-fieldname="mobile_no"><div class="control-value">${jane.phone}</div></div>`,
    strangers: '<div class="frappe-control" data-fieldname="email_id"><input value="bo@lind.example"></div>',
  },
  espocrm: {
    url: 'https://crm.example/#Contact/view/7',
    around: '<div id="main">OTHERS RECORD OTHERS</div>',
    name: '<h3 class="header-breadcrumbs"><a href="#Contact">Contacts</a> <span class="title">Jane Smith</span></h3>',
    company: '<div class="field" data-name="accounts"><a data-id="9">Acme</a></div>',
    email: `<div class="field" data-name="emailAddress"><a data-email-address="${jane.email}">write</a></div>`,
    phone: `<div class="field" data-name="phoneNumber"><a href="tel:1" data-phone-number="1">${jane.phone}</a></div>`,
    strangers: `<table><tr class="list-row"><td class="cell" data-name="emailAddress"><a data-email-address="bo@lind.example">bo</a></td>
      <td class="cell" data-name="phoneNumber"><a href="tel:2" data-phone-number="2">5559999</a></td>
      <td class="cell" data-name="accounts"><a data-id="8">Lind</a></td></tr></table>`,
  },
  'frappe-crm': {
    url: 'https://erp.example/crm/contacts/Jane%20Smith',
    name: '<div class="truncate text-3xl-medium"><span>Jane Smith</span></div>',
  },
  gmail: {
    url: 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQbdrXkWvbTgLqHnDsVfJpRcMzK',
    name: `<span class="gD" email="${jane.email}" name="Jane Smith">Jane</span>`,
    strangers: bosMail,
  },
  gohighlevel: {
    url: 'https://app.gohighlevel.com/v2/location/AbCdEfGhIjKlMnOpQrSt/contacts/detail/abc123DEF456',
    around: '<div id="record-details-lhs">RECORD</div>',
    name: '<i></i>',
    email: `<div id="contact.email"><input value="${jane.email}"></div>`,
    phone: `<div id="contact.phone"><input value="${jane.phone}"></div>`,
    strangers: bosMail,
  },
  hubspot: {
    url: 'https://app.hubspot.com/contacts/1/record/0-1/7',
    around: '<div data-test-id="left-sidebar">RECORD</div>',
    name: '<span data-selenium-test="highlightTitle">Jane Smith</span>',
    company: '<a data-selenium-test="company-chicklet-title-link" href="#">Acme</a>',
    email: `<a data-selenium-test="contact-chicklet-email" href="mailto:jane%40acme.example?subject=x"></a>`,
    phone: `<span data-selenium-test="property-input-phone">${jane.phone}</span>`,
    strangers: `<div data-selenium-test="sidebar-preview-panel"><span data-selenium-test="highlightTitle">Bo Lind</span>
      <a data-selenium-test="company-chicklet-title-link" href="#">Lind</a><span data-selenium-test="property-input-phone">5559999</span></div>
      <a data-selenium-test="contact-chicklet-email" href="mailto:bo@lind.example">bo</a>`,
  },
  insightly: {
    url: 'https://crm.na1.insightly.com/details/contact/7',
    around: '<div id="modal-details-body">RECORD</div>',
    name: '<i></i>',
    phone: `<span class="metadata-span-phone">${jane.phone}</span>`,
  },
  keap: {
    url: 'https://ab123.infusionsoft.com/Contact/manageContact.jsp?view=edit&ID=7',
    name: '<input id="Contact0FirstName" value="Jane"><input id="Contact0LastName" value="Smith">',
    email: `<input id="Contact0Email" value="${jane.email}">`,
    strangers: bosMail,
  },
  kommo: {
    url: 'https://acme.kommo.com/contacts/detail/7',
    name: '<textarea class="card-fields__top-name-input" name="lead[NAME]">Jane Smith</textarea>',
    email: `<div data-pei-code="email"><input value="${jane.email}"></div>`,
    phone: `<div data-pei-code="phone"><input value="${jane.phone}"></div>`,
    strangers: `<li class="linked-forms__item" data-main-item="true"><input id="person_name" name="contact[NAME]" value="Bo Lind">
      <div data-pei-code="email"><input value="bo@lind.example"></div><div data-pei-code="phone"><input value="5559999"></div></li>`,
  },
  krayin: {
    url: 'https://crm.example/admin/contacts/persons/view/7',
    title: 'Jane Smith',
    name: '<h3 class="text-lg font-bold">Jane Smith</h3>',
  },
  monday: {
    url: 'https://acme.monday.com/boards/1/pulses/7',
    around: '<div class="slide-panel-content">RECORD</div>',
    name: '<div data-testid="editable-heading"><h2>Jane Smith</h2></div>',
    strangers: '<div data-testid="editable-heading"><h2>Board</h2></div>',
  },
  monica: { url: 'https://crm.example/people/h:7', name: '<h1>Jane Smith</h1>' },
  odoo: {
    url: 'https://acme.odoo.com/odoo/contacts/7',
    around: '<div class="o_form_view">OTHERS RECORD OTHERS</div>',
    name: '<div class="o_field_widget" name="name"><input value="Jane Smith"></div>',
    email: `<div class="o_field_widget" name="email"><input value="${jane.email}"></div>`,
    phone: `<div class="o_field_widget" name="phone">${jane.phone}</div>`,
    strangers: `<div class="o_field_widget o_field_one2many" name="child_ids"><table><tr class="o_data_row">
      <td><div class="o_field_widget" name="email"><a href="mailto:bo@lind.example">bo</a></div></td>
      <td><div class="o_field_widget" name="phone">5559999</div></td></tr></table></div>`,
  },
  pipedrive: {
    url: 'https://acme.pipedrive.com/person/7',
    name: '<div data-testid="header-title"><textarea>Jane Smith</textarea></div>',
    email: mail,
    phone: `<button data-test="phone-number-button">${jane.phone}</button>`,
    strangers: bosMail,
  },
  'sales-navigator': {
    url: 'https://www.linkedin.com/sales/lead/ACwAAAExampleExample07',
    around: '<section>RECORD</section>',
    name: '<h1 data-anonymize="person-name">Jane Smith</h1>',
    company: '<a data-anonymize="company-name">Acme</a>',
    strangers:
      '<ul><li><b data-anonymize="person-name">Bo Lind</b> <a data-anonymize="company-name">Lind</a></li></ul>',
  },
  salesforce: {
    url: 'https://acme.lightning.force.com/lightning/r/Contact/0038H00000HeT3EQAV/view',
    around: '<div class="windowViewMode-normal">OTHERS RECORD OTHERS</div>',
    name: '<records-highlights2><slot name="primaryField"><lightning-formatted-name>Jane Smith</lightning-formatted-name></slot></records-highlights2>',
    company:
      '<div data-target-selection-name="sfdc:RecordField.Contact.AccountId"><a href="/x">Acme</a></div>',
    email: `<div data-target-selection-name="sfdc:RecordField.Contact.Email">${mail}</div>`,
    phone: `<div data-target-selection-name="sfdc:RecordField.Contact.Phone"><a href="tel:1">${jane.phone}</a></div>`,
    strangers: `<emailui-formatted-email-wrapper>${bosMail}</emailui-formatted-email-wrapper>
      <lightning-formatted-phone><a href="tel:2">5559999</a></lightning-formatted-phone>
      <div data-target-selection-name="sfdc:RecordField.Account.Phone"><a href="tel:2">5559999</a></div>`,
  },
  suitecrm: {
    url: 'https://crm.example/index.php?module=Contacts&action=DetailView&record=7',
    around:
      '<div id="content"><form id="formDetailView"><input type="hidden" name="record" value="7"></form>OTHERS RECORD OTHERS</div>',
    name: '<h2 class="module-title-text">Jane Smith</h2>',
    company: '<div field="account_name"><a>Acme</a></div>',
    email: `<div field="email1"><a href='mailto:"Jane Smith" <jane@acme.example>' data-record-id="7">jane</a></div>`,
    phone: `<div field="phone_work"><a href="tel:1">${jane.phone}</a></div>`,
    strangers: `<table class="subpanel"><tr><td><a href="mailto:bo@lind.example" data-record-id="8">bo</a></td></tr></table>`,
  },
  tryton: {
    url: 'https://erp.example/#mydb/model/party.party/7',
    around: '<div id="tabcontent"><div class="tab-pane active">OTHERS RECORD OTHERS</div></div>',
    name: '<input name="name" value="Jane Smith">',
    email: mail,
    strangers: `<a href="tel:5559999">5559999</a>${bosMail}`,
  },
  twenty: {
    url: 'https://acme.twenty.com/object/person/20202020-1111-4111-8111-111111111111',
    name: '<div data-testid="top-bar-title">Person / <span data-testid="tooltip">Jane Smith</span> (0/1206)</div>',
    company: '<div id="fields-card-x-company"><a href="/object/company/1">Acme</a></div>',
    email: `<div id="fields-card-x-emails">${mail}</div>`,
    phone: `<div id="fields-card-x-phones"><a href="tel:1">${jane.phone}</a></div>`,
    strangers: `<div id="fields-card-x-right-drawer-emails">${bosMail}</div>`,
  },
  vtiger: {
    url: 'https://crm.example/index.php?module=Contacts&view=Detail&record=7',
    around: '<input type="hidden" id="recordId" value="7">RECORD',
    name: '<div class="recordLabel"><h4 class="firstname">Jane</h4> <h4 class="lastname">Smith</h4></div>',
    company: '<span id="Contacts_detailView_fieldValue_account_id"><a>Acme</a></span>',
    email: `<input type="hidden" class="fieldBasicData" data-name="email" data-value="${jane.email}">`,
    phone: `<span class="value phone">${jane.phone}</span>`,
    strangers: `<table class="listViewEntries"><tr><td class="listViewEntryValue"><a class="emailField">bo@lind.example</a></td>
      <td class="listViewEntryValue"><span class="value phone">5559999</span></td></tr></table>`,
  },
  zoho: {
    url: 'https://crm.zoho.com/crm/org1/tab/Leads/5000000000000000007',
    around: '<crm-detail-view>OTHERS RECORD OTHERS</crm-detail-view>',
    name: '<b id="headervalue_LASTNAME">Jane Smith</b>',
    company: '<b id="subvalue_COMPANY">Acme</b>',
    email: `<div data-field-name="Email">${mail}</div>`,
    phone: `<b id="subvalue_PHONE">${jane.phone}</b>`,
    strangers: `<div data-field-name="Email">${bosMail}</div>`,
  },
};
