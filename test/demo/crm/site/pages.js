/** Returns an element with attributes and children; what comes from a record is text, never markup. */
function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

const pathOf = (record) => `/crm/${record.kind}/${record.id}`;

/** A list of records, with a row for each. */
export function listPage(title, records) {
  const head = el('tr', {}, ...['Name', 'Company', 'E-mail', 'Phone'].map((word) => el('th', {}, word)));
  const rows = records.map((record) =>
    el(
      'tr',
      {},
      el('td', { dir: 'auto' }, el('a', { href: pathOf(record) }, record.name)),
      ...['company', 'email', 'phone'].map((field) => el('td', { dir: 'auto' }, record[field] ?? '')),
    ),
  );
  return el(
    'section',
    {},
    bar(title, 'Import', 'Export'),
    el('table', {}, el('thead', {}, head), el('tbody', {}, ...rows)),
  );
}

/** A record's page, still without a record. */
export function recordPage() {
  const fields = ['company', 'email', 'phone'].map((field) =>
    el('div', { class: 'field' }, el('dt', {}, field), el('dd', { 'data-field': field, dir: 'auto' })),
  );
  return el(
    'article',
    { class: 'record' },
    el(
      'div',
      { class: 'bar' },
      el('h1', { 'data-field': 'name', dir: 'auto' }),
      buttons('Call', 'E-mail', 'Edit'),
    ),
    el('dl', {}, ...fields),
    el('h2', {}, 'Linked'),
    el('ul', { class: 'linked' }),
    el('h2', {}, 'Activity'),
    el('p', {}, 'Nothing was logged here.'),
  );
}

/** A line that links to another record. */
export const linkTo = (record) => el('li', { dir: 'auto' }, el('a', { href: pathOf(record) }, record.name));

/** A page that is no record. */
export const settingsPage = () =>
  el('section', {}, bar('Settings', 'Save'), el('p', {}, 'Currency, time zone, users.'));

const bar = (title, ...names) => el('div', { class: 'bar' }, el('h1', {}, title), buttons(...names));

const buttons = (...names) =>
  el('div', { class: 'buttons' }, ...names.map((name) => el('button', { type: 'button' }, name)));
