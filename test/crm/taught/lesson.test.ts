import { describe, expect, it } from 'vitest';
import { learnFrom, lessonOf } from '../../../src/crm/taught/lesson';
import { maxShapes } from '../../../src/crm/taught/taught-crm';
import { freeId, readTaughtFile, taughtListOf, withTaught } from '../../../src/crm/taught/taught-list';
import { learned } from './learned';
import { identifyWith } from '../../../src/crm/identify-with';
import { nameSelectorAt, toCrm } from '../../../src/crm/taught/to-crm';

const first = { url: 'https://crm.acme.example/app/clients/41/overview', selector: 'h1', name: 'Ana' };
const second = new URL('https://crm.acme.example/app/clients/57/overview');

describe('a lesson', () => {
  it('learns from two records which part of the address is the id', () => {
    const found = learned(first, second);
    expect(found.id).toBe('57');
    expect(found.taught).toMatchObject({ id: 'taught-crm-acme-example', name: 'crm.acme.example' });
    const crm = toCrm(found.taught);
    expect(identifyWith(crm, new URL('https://crm.acme.example/app/clients/9/overview'))?.id).toBe('9');
    expect(identifyWith(crm, new URL('https://crm.acme.example/app/clients/new/overview'))).toBeUndefined();
  });

  it('adds a second kind of record to a taught CRM, and keeps its id and name', () => {
    const known = learned(first, second).taught;
    const deal = { ...first, url: 'https://crm.acme.example/app/deals/1' };
    const list = [{ ...known, name: 'Acme CRM' }];
    const more = learned(deal, new URL('https://crm.acme.example/app/deals/2'), list).taught;
    expect(more).toMatchObject({ id: known.id, name: 'Acme CRM' });
    expect(more.shapes).toHaveLength(2);
  });

  it.each([
    ['the same record', first.url, 'Bo', 'same', []],
    ['another form', 'https://crm.acme.example/app/deals/57', 'Bo', 'other-form', []],
    ['another origin', 'https://other.example/app/clients/57/overview', 'Bo', 'other-form', []],
    ['another view', 'https://crm.acme.example/app/clients/57/notes', 'Bo', 'several', ['57', 'notes']],
    [
      'a page that is no record',
      'https://crm.acme.example/app/clients/new/overview',
      'Bo',
      'other-form',
      ['new'],
    ],
    ['another view of the same record', 'https://crm.acme.example/app/clients/41/notes', 'Ana', 'same', []],
    ['a page without the name', second.href, '', 'no-name', []],
  ])('learns nothing from %s, and tells why', (_, address, name, why, parts) => {
    expect(learnFrom(first, { url: new URL(address), name }, [])).toEqual({ why, parts });
  });

  it('learns no more forms than a CRM may have, rather than forget one', () => {
    const known = learned(first, second).taught;
    const full = {
      ...known,
      shapes: Array.from({ length: maxShapes }, () => known.shapes)
        .flat()
        .slice(0, maxShapes),
    };
    expect(learnFrom(first, { url: second, name: 'Bo' }, [full])).toEqual({ why: 'full', parts: [] });
  });

  it('keeps for each kind where its name stands', () => {
    const { taught: known } = learned(first, second);
    const deal = { url: 'https://crm.acme.example/app/deals/1', selector: 'h2.deal', name: 'A deal' };
    const { taught } = learned(deal, new URL('https://crm.acme.example/app/deals/2'), [known]);
    expect(nameSelectorAt(taught, new URL(deal.url))).toBe('h2.deal');
    expect(nameSelectorAt(taught, second)).toBe('h1');
    expect(nameSelectorAt(taught, new URL('https://crm.acme.example/app'))).toBe('h1');
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
  const { taught } = learned(first, second);

  it('drops invalid entries', () => {
    expect(taughtListOf([taught, { v: 1 }, 'x'])).toEqual([taught]);
    expect(taughtListOf('x')).toEqual([]);
  });

  it('holds one CRM for each id', () => {
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
