import { describe, expect, it } from 'vitest';
import { identifyWith } from '../../../src/crm/identify-with';
import { anotherForms } from '../../../src/crm/taught/another-form';
import { taughtCrmOf } from '../../../src/crm/taught/taught-crm';
import { toCrm } from '../../../src/crm/taught/to-crm';
import { learned } from './learned';

const at = (path: string) => new URL(path, 'https://crm.acme.example');
const taughtBy = (first: string, second: string) =>
  learned({ url: at(first).href, selector: 'h1', name: 'Ana' }, at(second)).taught;

describe('an address of another form', () => {
  it.each([
    ['/contacts/5', '/contacts/7', '/contacts/id/6', 'contacts/:id', '6'],
    ['/contacts/5', '/contacts/7', '/contacts/6/edit', 'contacts/:id', '6'],
    ['/contacts/5', '/contacts/7', '/#/person/6', 'contacts/:id', '6'],
    ['/contacts/5', '/contacts/7', '/contacts/0/notes', 'contacts/:id', '0'],
    ['/?page=client&id=5', '/?page=client&id=7', '/?page=client_edit&id=6&tab=2', 'page=client/id=:id', '6'],
  ])('%s, %s: %s', (first, second, other, kind, id) => {
    const taught = taughtBy(first, second);
    const form = anotherForms(taught, at(other)).find(({ ref }) => ref.id === id);
    expect(form?.ref.kind).toBe(kind);
    const crm = form && toCrm(form.taught);
    // The same record as at its first address, and no other page is.
    expect(crm && identifyWith(crm, at(other))).toEqual(form?.ref);
    expect(crm && identifyWith(crm, at(other.replace(/6|0/, 'new')))).toBeUndefined();
    expect(crm && identifyWith(crm, at(second))?.kind).toBe(kind);
    expect(taughtCrmOf(JSON.parse(JSON.stringify(form?.taught)))).toEqual(form?.taught);
  });

  it('has no candidates without an id in it, at another origin, or if it has too many parts', () => {
    const taught = taughtBy('/contacts/5', '/contacts/7');
    expect(anotherForms(taught, at('/dashboard'))).toEqual([]);
    expect(anotherForms(taught, new URL('https://other.example/contacts/id/6'))).toEqual([]);
    expect(anotherForms(taught, at(`/1${'/2'.repeat(50)}`))).toEqual([]);
  });

  it('leaves out what tells neither kind nor record', () => {
    const taught = taughtBy('/?page=client&id=5', '/?page=client&id=7');
    const [form] = anotherForms(taught, at('/?page=client_edit&id=6&tab=2'));
    const crm = form && toCrm(form.taught);
    expect(crm && identifyWith(crm, at('/?page=client_edit&id=9'))?.id).toBe('9');
  });
});
