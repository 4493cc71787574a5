import { describe, expect, it } from 'vitest';
import { crmById } from '../../src/crm/index';
import { peopleToPick } from '../../src/popup/people-to-pick';
import { nextIndex } from '../../src/popup/next-index';
import { displayName } from '../../src/popup/person';
import { say } from './say';

const ana = {
  contact: { id: 'c1', refs: [], refKeys: [], metAt: 0, text: { name: 'Ana Ruiz' } },
  name: 'Ana Ruiz',
  company: 'Acme',
  provisional: false,
};

const crmName = (id: string) => crmById(id)?.name;

describe('peopleToPick', () => {
  it('lists only the people found if no name is typed', () => {
    expect(peopleToPick([ana], ' ').map(({ person }) => person.contact)).toEqual(['c1']);
  });

  it('lists the typed name last, as someone new', () => {
    const lines = peopleToPick([ana], '  Ben   Adler ');
    expect(lines.map(({ person, isNew }) => [displayName(person, say, crmName), isNew])).toEqual([
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
  expect(nextIndex(key, at, count)).toBe(next);
});

describe('the display name of a record without a name', () => {
  const ref = { crm: 'hubspot', tenant: '1', kind: '0-1', id: '51' };
  const person = { owner: 'x', onScreen: 'x', ref };

  it('is its ref', () => {
    expect(displayName(person, say, crmName)).toBe('contact 51 in HubSpot');
  });

  it('is its ref also if its CRM is not known, or not loaded yet', () => {
    expect(displayName(person, say, () => undefined)).toBe('contact 51 in hubspot');
  });
});
