import { describe, expect, it } from 'vitest';
import { choicesOf, hostsOf, selfHostable } from '../../src/options/crm-choice';
import { alpha, beta, own, someCrms, zeta } from './some-crms';

describe('choicesOf', () => {
  it('puts supported ones first, each group by name', () => {
    expect(choicesOf(someCrms, '')).toEqual([alpha, own, zeta, beta]);
  });

  it.each([
    ['zeta', [zeta]],
    ['CRM zé', [zeta]],
    ['  ', [alpha, own, zeta, beta]],
    ['nobody', []],
  ])('finds by %j', (query, found) => {
    expect(choicesOf(someCrms, query)).toEqual(found);
  });
});

it('offers for an own address only what has a shape without a host', () => {
  expect(selfHostable(someCrms)).toEqual([own]);
});

it('asks for each host once', () => {
  expect(hostsOf([beta, beta, own])).toEqual(['https://beta.example/*']);
});
