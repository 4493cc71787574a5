import { describe, expect, it } from 'vitest';
import { findCrms, hostsOf, selfHostable } from '../../src/options/crm-choice';
import { alpha, beta, own, someCrms, zeta } from './some-crms';

describe('findCrms', () => {
  it('returns supported CRMs first, then sorts by name', () => {
    expect(findCrms(someCrms, '')).toEqual([alpha, own, zeta, beta]);
  });

  it.each([
    ['zeta', [zeta]],
    ['CRM zé', [zeta]],
    ['  ', [alpha, own, zeta, beta]],
    ['nobody', []],
  ])('finds CRMs by %j', (query, found) => {
    expect(findCrms(someCrms, query)).toEqual(found);
  });
});

it('considers a CRM self-hostable only if it has a shape without a host', () => {
  expect(selfHostable(someCrms)).toEqual([own]);
});

it('returns each host once', () => {
  expect(hostsOf([beta, beta, own])).toEqual(['https://beta.example/*']);
});
