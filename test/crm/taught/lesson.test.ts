import { describe, expect, it } from 'vitest';
import { learnFrom, lessonOf } from '../../../src/crm/taught/lesson';
import { freeId, readTaughtFile, taughtListOf, withTaught } from '../../../src/crm/taught/taught-list';
import { identifyWith } from '../../../src/crm/identify-with';
import { toCrm } from '../../../src/crm/taught/to-crm';

const first = { url: 'https://crm.acme.example/app/clients/41/overview', selector: 'h1', name: 'Ana' };
const second = new URL('https://crm.acme.example/app/clients/57/overview');

describe('a lesson', () => {
  it('learns from two records which part of the address is the id', () => {
    const learned = learnFrom(first, second, []);
    expect(learned?.id).toBe('57');
    expect(learned?.taught).toMatchObject({ id: 'taught-crm-acme-example', name: 'crm.acme.example' });
    const crm = learned && toCrm(learned.taught);
    expect(crm && identifyWith(crm, new URL('https://crm.acme.example/app/clients/9/overview'))?.id).toBe(
      '9',
    );
    expect(
      crm && identifyWith(crm, new URL('https://crm.acme.example/app/clients/new/overview')),
    ).toBeUndefined();
  });

  it('adds a second kind of record to a taught CRM, and keeps its id and name', () => {
    const known = learnFrom(first, second, [])?.taught;
    const deal = { ...first, url: 'https://crm.acme.example/app/deals/1' };
    const list = known ? [{ ...known, name: 'Acme CRM' }] : [];
    const more = learnFrom(deal, new URL('https://crm.acme.example/app/deals/2'), list)?.taught;
    expect(more).toMatchObject({ id: known?.id, name: 'Acme CRM' });
    expect(more?.shapes).toHaveLength(2);
  });

  it.each([
    ['the same record', first.url],
    ['another form', 'https://crm.acme.example/app/deals/57'],
    ['another origin', 'https://other.example/app/clients/57/overview'],
  ])('learns nothing from %s', (_, address) => {
    expect(learnFrom(first, new URL(address), [])).toBeUndefined();
  });

  it.each([
    undefined,
    {},
    { ...first, url: 'nowhere' },
    { ...first, selector: 'a:has(b)' },
    { ...first, more: 1 },
  ])('was not begun by %j', (data) => {
    expect(lessonOf(data)).toBeUndefined();
  });
});

describe('the list of taught CRMs', () => {
  const taught = learnFrom(first, second, [])?.taught;

  it('drops invalid entries', () => {
    expect(taughtListOf([taught, { v: 1 }, 'x'])).toEqual([taught]);
    expect(taughtListOf('x')).toEqual([]);
  });

  it('holds one CRM for each id', () => {
    if (!taught) throw new Error('nothing was taught');
    const renamed = { ...taught, name: 'Other' };
    expect(withTaught([taught], renamed)).toEqual([renamed]);
    expect(freeId(taught.origin, [taught])).toBe('taught-crm-acme-example-2');
  });

  it('is unchanged by export and import', () => {
    expect(readTaughtFile(JSON.stringify(taught))).toEqual(taught);
  });

  it.each([
    ['no-json', '{'],
    ['no-taught-crm', '{"v":1}'],
    ['no-taught-crm', JSON.stringify({ ...taught, code: 'alert(1)' })],
    ['no-taught-crm', JSON.stringify({ ...taught, nameSelector: ':has(:has(*))' })],
    ['no-taught-crm', JSON.stringify({ ...taught, origin: 'https://*' })],
    ['too-long', 'x'.repeat(100_001)],
  ])('refuses a hostile file: %s', (why, text) => {
    expect(readTaughtFile(text)).toBe(why);
  });
});
