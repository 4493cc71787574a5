import { describe, expect, it } from 'vitest';
import { crmById } from '../../src/crm/index';
import { peopleToPick } from '../../src/popup/people-to-pick';
import { stepped } from '../../src/popup/stepped';
import { called } from '../../src/popup/whom';
import { say } from './say';

const ana = {
  contact: { id: 'c1', refs: [], refKeys: [], metAt: 0, text: { name: 'Ana Ruiz' } },
  name: 'Ana Ruiz',
  company: 'Acme',
  provisional: false,
};

const crmName = (id: string) => crmById(id)?.name;

describe('peopleToPick', () => {
  it('offers those found, and no one new where nothing was typed', () => {
    expect(peopleToPick([ana], ' ').map(({ whom }) => whom.contact)).toEqual(['c1']);
  });

  it('offers whoever was typed as someone new, last', () => {
    const lines = peopleToPick([ana], '  Ben   Adler ');
    expect(lines.map(({ whom, isNew }) => [called(whom, say, crmName), isNew])).toEqual([
      ['Ana Ruiz', false],
      ['Ben Adler', true],
    ]);
  });
});

it.each([
  ['ArrowDown', 0, 3, 1],
  ['ArrowDown', 2, 3, 0],
  ['ArrowUp', 0, 3, 2],
  ['a', 0, 3, undefined],
  ['ArrowDown', 0, 0, undefined],
])('%s at %i of %i goes to %s', (key, at, count, next) => {
  expect(stepped(key, at, count)).toBe(next);
});

describe('a record without a name', () => {
  const ref = { crm: 'hubspot', tenant: '1', kind: '0-1', id: '51' };
  const whom = { whose: 'x', onScreen: 'x', ref };

  it('is called by its ref', () => {
    expect(called(whom, say, crmName)).toBe('contact 51 in HubSpot');
  });

  it('is called by its ref too where its CRM is not known, or not yet', () => {
    expect(called(whom, say, () => undefined)).toBe('contact 51 in hubspot');
  });
});
