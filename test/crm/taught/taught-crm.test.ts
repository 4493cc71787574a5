// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifyWith } from '../../../src/crm/identify-with';
import { readPage } from '../../../src/crm/read-page';
import { slotsOf } from '../../../src/crm/taught/address-slots';
import { isSimpleSelector } from '../../../src/crm/taught/simple-selector';
import { taughtCrmOf, type TaughtCrm } from '../../../src/crm/taught/taught-crm';
import { readTaughtFile } from '../../../src/crm/taught/taught-list';
import { toCrm } from '../../../src/crm/taught/to-crm';

const taught: TaughtCrm = {
  v: 1,
  id: 'taught-acme',
  name: 'Acme CRM',
  origin: 'https://crm.example:8443',
  shapes: [
    {
      slots: [
        { in: 'path', at: '0', is: 'literal', text: 'clients' },
        { in: 'path', at: '1', is: 'id', look: 'digits' },
      ],
    },
  ],
  nameSelector: 'h1.name',
};

it('survives a round trip through JSON', () => {
  expect(taughtCrmOf(JSON.parse(JSON.stringify(taught)))).toEqual(taught);
});

it('works like a built-in CRM', () => {
  const crm = toCrm(taught);
  document.body.innerHTML = '<h1 class="name">Jane Smith</h1>';
  const ref = { crm: crm.id, tenant: taught.origin, kind: 'clients', id: '5' };
  expect(readPage(crm, document, ref)).toEqual({ name: 'Jane Smith', witness: false });
  expect(crm.hosts).toEqual(['https://crm.example/*']);
});

it('never reads a password field, whatever the selector', () => {
  const crm = toCrm({ ...taught, nameSelector: 'input' });
  document.body.innerHTML = '<input type="PASSWORD" value="secret">';
  expect(readPage(crm, document, { crm: crm.id, tenant: 't', kind: 'k', id: '5' })).toEqual({
    witness: false,
  });
});

const literal = { in: 'path', at: '0', is: 'literal', text: 'clients' };
const id = { in: 'path', at: '1', is: 'id', look: 'digits' };

describe('hostile data', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['text', 'taught'],
    ['another version', { ...taught, v: 2 }],
    ["a built-in CRM's id", { ...taught, id: 'hubspot' }],
    ['a name that is too long', { ...taught, name: 'x'.repeat(61) }],
    ['a blank name', { ...taught, name: '  ' }],
    ['an origin with a path', { ...taught, origin: 'https://crm.example/x' }],
    ['an origin that is a script', { ...taught, origin: 'javascript:alert(1)' }],
    ['all addresses for an origin', { ...taught, origin: 'https://*' }],
    ['a part of all addresses for an origin', { ...taught, origin: 'https://*.example' }],
    ['no shape', { ...taught, shapes: [] }],
    ['a pattern for a shape', { ...taught, shapes: [{ path: '(a+)+$' }] }],
    ['a shape without an id', { ...taught, shapes: [{ slots: [literal] }] }],
    ['a shape with two ids', { ...taught, shapes: [{ slots: [id, { ...id, at: '2' }] }] }],
    ['two things in one place', { ...taught, shapes: [{ slots: [{ ...literal, at: '1' }, id] }] }],
    ['a thousand places', { ...taught, shapes: [{ slots: Array.from({ length: 1000 }, () => literal) }] }],
    ['a key too many', { ...taught, hosts: ['<all_urls>'] }],
    ['a pattern for an id', { ...taught, shapes: [{ slots: [{ ...id, look: '.*' }] }] }],
    ['a selector that is too clever', { ...taught, nameSelector: ':has(*)' }],
  ])('refuses %s', (_, data) => {
    expect(taughtCrmOf(data)).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (data, part) => {
        expect(taughtCrmOf(data)).toBeUndefined();
        expect(() => taughtCrmOf({ ...taught, shapes: [{ slots: [part] }] })).not.toThrow();
      }),
    );
  });
});

describe('selectors', () => {
  it.each([
    'h1',
    'h1.name',
    '#main > h1',
    'div.card [data-field="Full name"]',
    'input[name="name"]',
    '.a.b-c_d',
  ])('takes %s', (selector) => {
    expect(isSimpleSelector(selector)).toBe(true);
  });

  it.each([
    '',
    ' h1',
    '*',
    'h1, h2',
    'a:hover',
    ':has(*)',
    'a::before',
    'h1 + p',
    '[a="x',
    '[a="\\""]',
    'h1 >',
    'a'.repeat(201),
    'a b c d e f g',
  ])('refuses %s', (selector) => {
    expect(isSimpleSelector(selector)).toBe(false);
  });

  it('accepts none that the page cannot run', () => {
    const piece = fc.constantFrom(
      'a',
      'h1',
      '.b',
      '#c',
      '[d]',
      '[e="f g"]',
      ' ',
      ' > ',
      '>',
      ',',
      ':',
      '"',
      '-',
      '1',
      '_',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const selector = pieces.join('');
        fc.pre(isSimpleSelector(selector));
        expect(() => document.querySelector(selector)).not.toThrow();
      }),
    );
  });
});

describe('an address with more parameters than any', () => {
  // Quadratic time would mean minutes here, more than a test's time limit.
  it.each(['one', 'a=1', 'i%d=1'])('is read in one pass, with 300,000 of %s', (parameter) => {
    const query = Array.from({ length: 300_000 }, (_, i) => parameter.replace('%d', String(i))).join('&');
    expect(slotsOf(new URL(`https://crm.example/clients/5?${query}`))?.length ?? 0).toBeLessThan(10);
  });

  it('is a record only if it is not longer than any address', () => {
    const crm = toCrm(taught);
    const url = (many: number) => new URL(`${taught.origin}/clients/5?${'x=1&'.repeat(many)}`);
    expect(identifyWith(crm, url(20))?.id).toBe('5');
    expect(identifyWith(crm, url(2700))).toBeUndefined();
  });
});

describe('a hostile file', () => {
  it.each([
    ['nested 40,000 deep', '['.repeat(40_000) + ']'.repeat(40_000)],
    ['nested 15,000 deep, as objects', '{"a":'.repeat(15_000) + '1' + '}'.repeat(15_000)],
    [
      'nested where a slot stands',
      JSON.stringify(taught).replace('"clients"', '['.repeat(40_000) + ']'.repeat(40_000)),
    ],
    ['of a list of CRMs', JSON.stringify([taught])],
    [
      'with a prototype for a slot',
      JSON.stringify(taught).replace('{"in":"path","at":"0"', '{"__proto__":{"in":"path"},"at":"0"'),
    ],
  ])('%s is none', (_, text) => {
    expect(readTaughtFile(text)).toBe('no-taught-crm');
  });

  it('of ten megabytes is refused without being read', () => {
    expect(readTaughtFile(' '.repeat(10_000_000))).toBe('too-long');
  });

  it('changes no prototype by its keys', () => {
    const text = JSON.stringify(taught).replace(
      '{',
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
    );
    const read = readTaughtFile(text);
    expect(read === 'no-taught-crm' || Object.getPrototypeOf(read) === Object.prototype).toBe(true);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('has a name that is one plain line', () => {
    const named = taughtCrmOf({ ...taught, name: ' \u202eAcme\nCRM\u200b ' });
    expect(named?.name).toBe('Acme CRM');
  });
});
