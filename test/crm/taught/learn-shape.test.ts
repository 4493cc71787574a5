import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifyWith } from '../../../src/crm/identify-with';
import { learnShape } from '../../../src/crm/taught/learn-shape';
import { taughtCrmOf } from '../../../src/crm/taught/taught-crm';
import { toCrm } from '../../../src/crm/taught/to-crm';

const origin = 'https://crm.example';
const at = (path: string) => new URL(path, origin);

function taughtBy(first: string, second: string) {
  const shape = learnShape(at(first), at(second));
  if ('why' in shape) return undefined;
  const taught = taughtCrmOf({ v: 1, id: 'taught-x', name: 'X', origin, shapes: [shape] });
  return taught && toCrm(taught);
}

const partsBy = (first: string, second: string, third: string) => {
  const crm = taughtBy(first, second);
  const ref = crm && identifyWith(crm, at(third));
  return ref && [ref.kind, ref.id];
};

describe('an address form learned from two records', () => {
  it.each([
    ['/clients/5', '/clients/7', '/clients/12/?tab=x#y', ['clients/:id', '12']],
    [
      '/app/clients/5/overview',
      '/app/clients/7/overview',
      '/app/clients/9/overview',
      ['app/clients/:id/overview', '9'],
    ],
    ['/?page=client&id=5', '/?page=client&id=7', '/?id=9&page=client&x=1', ['page=client/id=:id', '9']],
    ['/#/clients/5', '/#/clients/7', '/#/clients/9?tab=2', ['clients/:id', '9']],
    ['/#id=5&model=client', '/#id=7&model=client&x=1', '/#model=client&id=9', ['id=:id/model=client', '9']],
    ['/p/5/jane-smith', '/p/7/joe', '/p/9/sue', ['p/:id/:any', '9']],
    ['/c/Jane%20Smith', '/c/Joe', '/c/Sue%20%C3%89', ['c/:id', 'Sue É']],
    [
      '/c/bf071e1f-6035-429d-b874-d83ea64ea13b',
      '/c/adf21080-0e10-11eb-879b-05d71fb426ec',
      '/c/BF071E1F-6035-429D-B874-D83EA64EA13B',
      ['c/:id', 'bf071e1f-6035-429d-b874-d83ea64ea13b'],
    ],
  ])('%s and %s: %s', (first, second, third, parts) => {
    expect(partsBy(first, second, third)).toEqual(parts);
  });
});

describe('addresses that do not match the learned form', () => {
  it.each([
    ['a list', '/clients/5', '/clients/7', '/clients'],
    ['the form of a new one', '/c/Jane', '/c/Joe', '/c/new'],
    ['another kind', '/clients/5', '/clients/7', '/orders/5'],
    ['a page below', '/clients/5', '/clients/7', '/clients/5/edit'],
    ['a word where numbers stand', '/clients/5', '/clients/7', '/clients/archive'],
    ['an id that is there twice', '/?page=client&id=5', '/?page=client&id=7', '/?page=client&id=5&id=7'],
    ['a hash route where none was', '/clients/5', '/clients/7', '/clients/5#/edit'],
    ['a file with such a hash', '/#/clients/5', '/#/clients/7', '/files/1#/clients/5'],
    ['a file by query', '/#/clients/5', '/#/clients/7', '/?entryPoint=download&id=1#/clients/5'],
    ['another origin', '/clients/5', '/clients/7', 'https://other.example/clients/5'],
    ['a malformed one', '/c/Jane', '/c/Joe', '/c/%E0%A4%A'],
    ['markup', '/c/Jane', '/c/Joe', '/c/%3Cb%3E'],
  ])('%s', (_, first, second, third) => {
    expect(taughtBy(first, second)).toBeDefined();
    expect(partsBy(first, second, third)).toBeUndefined();
  });
});

describe('pairs of addresses from which nothing is learned', () => {
  it.each([
    ['the same record twice', '/clients/5', '/clients/5'],
    ['two origins', '/clients/5', 'https://other.example/clients/7'],
    ['two forms', '/clients/5', '/clients/7/edit'],
    ['two numbers that may both be the id', '/accounts/1/clients/5', '/accounts/2/clients/7'],
    ['a record and a new one', '/c/Jane', '/c/new'],
    ['two kinds', '/clients/5', '/orders/7'],
    ['two kinds, told by a parameter', '/?module=client&id=5', '/?module=deal&id=7'],
    ['two kinds, told behind the id', '/5/client', '/7/deal'],
    ['an address with fifty segments', '/a'.repeat(50) + '/5', '/a'.repeat(50) + '/7'],
    ['a malformed address', '/c/%E0%A4%A', '/c/5'],
  ])('%s', (_, first, second) => {
    expect(learnShape(at(first), at(second))).toHaveProperty('why');
  });
});

it('takes 0 for an id like any other number', () => {
  expect(partsBy('/clients/5', '/clients/7', '/clients/0')).toEqual(['clients/:id', '0']);
  expect(partsBy('/clients/0', '/clients/7', '/clients/5')).toEqual(['clients/:id', '5']);
});

it('tells two kinds apart that differ in a parameter only', () => {
  const client = partsBy('/?page=client&id=5', '/?page=client&id=7', '/?page=client&id=9');
  const deal = partsBy('/?page=deal&id=5', '/?page=deal&id=7', '/?page=deal&id=9');
  expect(client).not.toEqual(deal);
});

it('never throws, and recognises both records it was learned from', () => {
  const part = fc.oneof(
    fc.constantFrom('clients', '5', '%', '?id=5', '#/a', '..', 'new', '&'),
    fc.string({ maxLength: 8 }),
  );
  const path = fc.array(part, { maxLength: 6 }).map((parts) => `/${parts.join('/')}`);
  fc.assert(
    fc.property(path, path, fc.nat(99), fc.nat(99), (before, after, one, two) => {
      const addresses = [one, two].map((id) => `${origin}${before}/${id}${after}`);
      fc.pre(addresses.every((address) => URL.canParse(address)));
      const [first = '', second = ''] = addresses;
      const crm = taughtBy(first, second);
      if (!crm || new URL(first).origin !== origin) return;
      const refs = addresses.map((address) => identifyWith(crm, new URL(address)));
      expect(refs[0]?.kind).toBe(refs[1]?.kind);
      expect(refs[0]?.id === undefined).toBe(refs[1]?.id === undefined);
      if (refs[0] && refs[1]) expect(refs[0].id).not.toBe(refs[1].id);
    }),
    { numRuns: 500 },
  );
});
