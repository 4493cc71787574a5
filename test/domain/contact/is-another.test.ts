import { describe, expect, it } from 'vitest';
import { isAnother } from '../../../src/domain/contact/is-another';

const ana = { name: 'Ana Ruiz', company: 'Harbour', email: 'ana@harbour.example', phone: '+49 30 1234 5678' };
const shows = (seen: Partial<typeof ana>) => ({ ...seen, witness: false });

describe('a record’s page shows another person', () => {
  it.each([
    ['another e-mail address', { name: 'Bo Lind', email: 'bo@lind.example' }],
    ['another e-mail address of a namesake', { ...ana, email: 'jane2@harbour.example' }],
    ['another phone, and no e-mail address', { name: 'Bo Lind', phone: '+49 30 8765 4321' }],
    ['another name and another company', { name: 'Bo Lind', company: 'Lind GmbH' }],
  ])('with %s', (_, seen) => {
    expect(isAnother(ana, shows(seen))).toBe(true);
  });
});

describe('a record’s page shows the same person', () => {
  it.each([
    ['nothing at all', {}],
    ['another name only', { name: 'Ana Weiss' }],
    ['another company only', { name: 'Ana Ruiz', company: 'Ostrich' }],
    [
      'another name and company, but the same e-mail address',
      { ...ana, name: 'Ana Weiss', company: 'Ostrich' },
    ],
    [
      'another phone, but the same e-mail address',
      { email: 'ANA@harbour.example ', phone: '+49 30 8765 4321' },
    ],
    ['the same phone, written otherwise', { name: 'A. Ruiz', company: 'Ostrich', phone: '030/12345678' }],
  ])('with %s', (_, seen) => {
    expect(isAnother(ana, shows(seen))).toBe(false);
  });

  it('if the book knows nothing about them', () => {
    expect(isAnother({}, shows(ana))).toBe(false);
  });
});
