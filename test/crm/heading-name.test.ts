// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { headingName } from '../../src/crm/heading-name';
import { namedMail } from '../../src/crm/named-mail';
import { toCrm } from '../../src/crm/taught/to-crm';
import { fastGrowth, growths } from '../growth/growth-of';
import { patternsIn } from '../growth/note-patterns';

function nameOn(
  title: string,
  body: string,
  address = 'https://crm.lind.example/clients/57',
): string | undefined {
  window.location.href = address;
  document.documentElement.innerHTML = `<head><title>${title}</title></head><body>${body}</body>`;
  return headingName(document);
}

const jane = '<h1>Jane Smith</h1>';
const mailTo = (mail: string) => `<a href="mailto:${mail}">write</a>`;

describe('a name in a heading', () => {
  it.each([
    ['the title repeats it', 'Jane Smith', jane],
    ['the title begins with it', 'Jane Smith - Clients | Lind CRM', jane],
    ['the title has it after the module', 'Clients | Jane Smith | Lind CRM', jane],
    ['the title has a count in front', '(3) Jane Smith · Lind', jane],
    ['the case differs', 'JANE SMITH', jane],
    ['it is a second heading', 'Jane Smith', '<h1>Client</h1><h2>Jane  Smith</h2>'],
    [
      'it labels the main part',
      'Jane Smith',
      '<main aria-labelledby="who"><b id="who">Jane Smith</b></main>',
    ],
    [
      'it is marked up for search engines',
      'Jane Smith',
      '<div itemtype="https://schema.org/Person"><b itemprop="name">Jane Smith</b></div>',
    ],
    [
      'a link leads to the record itself',
      'Jane Smith',
      `${jane}<nav><a href="/clients/57?tab=2">Jane Smith</a></nav>`,
    ],
    ['the mail address is made of it', 'Client', jane + mailTo('jane.smith@acme.example')],
    ['the mail address has an initial', 'Client', jane + mailTo('jsmith@acme.example')],
    ['the mail address has no accents', 'Client', `<h1>Jane Smíth</h1>${mailTo('smith.j@acme.example')}`],
    ['only the title has it, and the mail address', 'Jane Smith - Lind', mailTo('jane.smith@acme.example')],
  ])('counts if %s', (_, title, body) => {
    expect(nameOn(title, body)?.replace('í', 'i')).toBe('Jane Smith');
  });

  it('counts if the mail address agrees with what the page gives to be shared', () => {
    nameOn('Client', mailTo('jane.smith@acme.example'));
    document.head.insertAdjacentHTML('beforeend', '<meta property="og:title" content="Jane Smith">');
    expect(headingName(document)).toBe('Jane Smith');
  });

  it.each([
    ['nothing agrees', 'Lind CRM', jane],
    ['the title is still that of another', 'Bo Lind', jane],
    ['it is in a menu', 'Jane Smith', `<nav>${jane}</nav>`],
    ['it is hidden', 'Jane Smith', '<h1 style="display: none">Jane Smith</h1>'],
    ['it is a module', 'Clients | Lind', '<h1>Clients</h1>'],
    ['it is one of a module', 'Client', '<h1>Client</h1>'],
    ['it is the site', 'Lind CRM', '<h1>Lind CRM</h1>'],
    [
      'it is a list that the menu leads to',
      'Big deals',
      '<h1>Big deals</h1><nav><a href="/lists/big">Big deals</a></nav>',
    ],
    ['another record has the same name', 'Jane Smith', `${jane}<a href="/clients/58">Jane Smith</a>`],
    ['a part of a title is a company', 'Jane Smith - Acme Ltd', '<h2>Acme Ltd</h2>'],
    ['the mail address is a department’s', 'x', `<h1>Customer Support</h1>${mailTo('support@acme.example')}`],
    ['the mail address has only the first name', 'x', jane + mailTo('jane@acme.example')],
    [
      'there are two mail addresses',
      'x',
      jane + mailTo('jane.smith@acme.example') + mailTo('bo@acme.example'),
    ],
    ['the mail address is in a menu', 'x', `${jane}<nav>${mailTo('jane.smith@acme.example')}</nav>`],
    ['the page is empty', '', ''],
  ])('does not count if %s', (_, title, body) => {
    expect(nameOn(title, body)).toBeUndefined();
  });

  it('is no list’s in an address with a hash', () => {
    expect(nameOn('Contacts', '<h1>Contacts</h1>', 'https://x.example/#/contacts/57')).toBeUndefined();
    expect(nameOn('Companies', '<h1>Companies</h1>', 'https://x.example/?m=company&id=57')).toBeUndefined();
  });

  it('is read in taught CRMs too', () => {
    const slots = [{ in: 'path' as const, at: '0', is: 'id' as const, look: 'digits' as const }];
    const crm = toCrm({ v: 1, id: 'taught-x', name: 'X', origin: 'https://x.example', shapes: [{ slots }] });
    expect(crm.page.byHeading).toBe(true);
  });
});

describe('the only mail link of a record', () => {
  it.each([
    ['Jane Smith', 'jane@acme.example', true],
    ['Jane Smith', 'j.smith@acme.example', true],
    ['Jane Smith', 'jane%40acme.example?subject=x', true],
    ['Bo Lind', 'bo@acme.example', true],
    ['Al Green', 'sales@acme.example', false],
    ['Acme', 'jane@acme.example', false],
    ['Jane Smith', 'info@acme.example', false],
    ['', 'jane@acme.example', false],
  ])('of %s may be %s: %s', (name, mail, expected) => {
    document.body.innerHTML = mailTo(mail);
    const find = namedMail();
    expect(typeof find === 'function' && find(document, name) !== undefined).toBe(expected);
  });

  it('is nobody’s if there are two', () => {
    document.body.innerHTML = mailTo('jane@acme.example') + mailTo('bo@acme.example');
    const find = namedMail();
    expect(typeof find === 'function' && find(document, 'Jane')).toBeUndefined();
  });
});

it('runs no pattern in time that grows faster than its text', () => {
  const own = [/^\s*\(\d+\)/, /\s[-–—|·•»:/]\s/, /[^\w-]+/, /(?:ies|s|y)$/, /@|%40/, /\p{L}+/gu, /\p{M}/gu];
  const run = patternsIn(() => {
    nameOn('(3) Clients | Jane Smith', jane + mailTo('jane.smith@acme.example'));
    const find = namedMail();
    if (typeof find === 'function') find(document, 'Jane Smith');
  });
  // The others are the test's document's.
  expect(run.map(({ source }) => source)).toEqual(expect.arrayContaining(own.map(({ source }) => source)));
  expect(own.flatMap((pattern) => fastGrowth(pattern, undefined, growths.asItsText) ?? [])).toEqual([]);
});
