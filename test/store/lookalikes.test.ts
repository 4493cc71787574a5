import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { NewEntry } from '../../src/domain/journal/entry';
import { refKey } from '../../src/domain/contact/contact-ref';
import { append } from '../../src/store/append';
import type { Book } from '../../src/store/book';
import { linkedPeople } from '../../src/store/linked-people';
import { lookalikeOf } from '../../src/store/lookalikes';
import { personOf } from '../../src/store/person';
import { saveCameFrom } from '../../src/store/save-sighting';
import { undo } from './undo';
import { joinEntries } from '../../src/sidebar/others/join-entries';
import { bookOfEachTest } from './book-of-each-test';

let book: Book;
bookOfEachTest((fresh) => {
  book = fresh;
});

const ref = (id: string, crm = 'hubspot') => ({ crm, tenant: '1', kind: '0-1', id });
const known = (id: string, name: string, email?: string): NewEntry[] => [
  { kind: 'ref.attached', entity: id, contact: id, data: { ref: ref(id) }, text: {} },
  { kind: 'contact.named', entity: id, contact: id, data: {}, text: { name, ...(email ? { email } : {}) } },
];
const facts = (email: string) => ({ name: 'Ana', email, witness: false });
const idOf = async (...of: Parameters<typeof lookalikeOf>) => (await lookalikeOf(...of))?.named.contact.id;

describe('the same e-mail address under two refs', () => {
  it('makes the other contact a lookalike, whatever its case', async () => {
    await append(book, known('ana', 'Ana', 'Ana@Acme.example'));
    expect(await idOf(book, ref('9', 'pipedrive'), facts('ana@acme.EXAMPLE '))).toBe('ana');
    expect(await idOf(book, ref('9', 'pipedrive'), facts('bo@acme.example'))).toBeUndefined();
    expect(await idOf(book, ref('ana'), facts('ana@acme.example'))).toBeUndefined();
  });

  it('is found also where many share the switchboard', async () => {
    const others = Array.from({ length: 100 }, (_, i): NewEntry => ({
      kind: 'contact.named',
      entity: `a${i}`,
      contact: `a${i}`,
      data: {},
      text: { name: `Somebody ${i}`, phone: '+49 30 1234567' },
    }));
    const met = others.map(({ entity }): NewEntry => ({
      kind: 'ref.attached',
      entity,
      contact: entity,
      data: { ref: ref(entity) },
      text: {},
    }));
    await append(book, [...met, ...others, ...known('bo', 'Bo', 'bo@acme.example')]);
    const seen = { name: 'Bo', email: 'bo@acme.example', phone: '+49 30 1234567', witness: false };
    expect(await lookalikeOf(book, ref('9', 'pipedrive'), seen)).toMatchObject({
      named: { contact: { id: 'bo' } },
      why: 'email',
    });
  });

  it('is not asked about again after a yes, and an undo separates the two', async () => {
    await append(book, [...known('ana', 'Ana', 'a@x.example'), ...known('bo', 'Ana R.', 'a@x.example')]);
    const joined = await append(book, await joinEntries(book, ref('bo'), 'ana', true));
    expect(await idOf(book, ref('bo'), undefined)).toBeUndefined();
    expect((await personOf(book, 'bo')).map(({ id }) => id)).toEqual(['ana', 'bo']);
    await undo(book, joined);
    expect(await idOf(book, ref('bo'), undefined)).toBe('ana');
    expect((await personOf(book, 'bo')).map(({ id }) => id)).toEqual(['bo']);
  });

  it('is one question from both sides: one undo reverts a yes that was given twice', async () => {
    await append(book, [...known('ana', 'Ana', 'a@x.example'), ...known('bo', 'Ana R.', 'a@x.example')]);
    const [fromBo, fromAna] = [
      await joinEntries(book, ref('bo'), 'ana', true),
      await joinEntries(book, ref('ana'), 'bo', true),
    ];
    expect(fromBo.map(({ entity }) => entity)).toEqual(fromAna.map(({ entity }) => entity));
    const joined = await append(book, fromBo);
    expect(await joinEntries(book, ref('ana'), 'bo', true)).toEqual([]);
    await undo(book, joined);
    expect(await personOf(book, 'bo')).toHaveLength(1);
  });

  it('follows the last answer, from whichever side', async () => {
    await append(book, [...known('ana', 'Ana', 'a@x.example'), ...known('bo', 'Ana R.', 'a@x.example')]);
    const edge = { contact: 'ana', entity: 'an-edge-of-before', text: {} };
    await append(book, [{ ...edge, kind: 'contacts.joined', data: { a: 'ana', b: 'bo' } }]);
    await append(book, await joinEntries(book, ref('bo'), 'ana', false));
    expect(await personOf(book, 'bo')).toHaveLength(1);
    await append(book, await joinEntries(book, ref('bo'), 'ana', true));
    expect(await personOf(book, 'bo')).toHaveLength(2);
  });

  it('is not asked about again after a no, from either side', async () => {
    await append(book, [...known('ana', 'Ana', 'a@x.example'), ...known('bo', 'Bo', 'a@x.example')]);
    await append(book, await joinEntries(book, ref('bo'), 'ana', false));
    expect(await idOf(book, ref('bo'), undefined)).toBeUndefined();
    expect(await idOf(book, ref('ana'), undefined)).toBeUndefined();
    expect(await personOf(book, 'bo')).toHaveLength(1);
  });
});

describe('a record that the CRM redirects from', () => {
  it('makes its contact a lookalike if the page shows the same name, and only then', async () => {
    await append(book, known('old', 'Ana'));
    await saveCameFrom(book, ref('new'), refKey(ref('old')), 1);
    expect(await lookalikeOf(book, ref('new'), facts('new@x.example'))).toMatchObject({ why: 'moved' });
    expect(await idOf(book, ref('new'), { name: 'Bo', witness: false })).toBeUndefined();
  });
});

const promise = (contact: string): NewEntry => ({
  kind: 'promise.made',
  entity: `p-${contact}`,
  contact,
  data: { by: 'us', due: { type: 'day', day: '2026-12-01' } },
  text: { words: 'send it' },
});

describe('the people that a page links to', () => {
  it('are the known ones, in its order, each once, without the record itself', async () => {
    await append(book, [
      ...known('deal', 'Deal'),
      ...known('a', 'Ana'),
      ...known('b', 'Bo'),
      ...known('c', 'Ana R.'),
    ]);
    await append(book, [promise('a'), promise('c')]);
    await append(book, await joinEntries(book, ref('c'), 'a', true));
    const links = [ref('b'), ref('c'), ref('a'), ref('nobody'), ref('deal')];
    const people = await linkedPeople(book, ref('deal'), links);
    expect(people.map(({ id, open }) => [id, open])).toEqual([
      ['b', 0],
      ['a', 2],
    ]);
  });
});

const person = (id: string, text: Record<string, string>, at = ref(id)): NewEntry[] => [
  { kind: 'ref.attached', entity: id, contact: id, data: { ref: at }, text: {} },
  { kind: 'contact.named', entity: id, contact: id, data: {}, text },
];
const whyOf = async (...of: Parameters<typeof lookalikeOf>) => (await lookalikeOf(...of))?.why;
const rosa = {
  name: 'Rosa Lind',
  company: 'Lind GmbH',
  email: 'rosa@lind.example',
  phone: '+49 30 1234567',
};
const seen = (shown: Partial<typeof rosa>) => ({ ...shown, witness: false });

describe('another record', () => {
  it.each([
    ['email', { name: 'R. Lind', email: 'Rosa@lind.example' }],
    ['phone', { name: 'R. Lind', phone: '+49 30 1234567' }],
    ['phone', { name: 'Rosa Lind-Berg', email: 'rosa@berg.example', phone: '030 1234567' }],
    ['name', { name: 'Rosa Lind', company: 'LIND GmbH' }],
    // A colleague at the same switchboard, and two people of one name.
    [undefined, { name: 'Bo Berg', phone: '+49 30 1234567' }],
    [undefined, { name: 'Rosa Lind', company: 'Lind GmbH', email: 'rosa.b@lind.example' }],
    [undefined, { name: 'Rosa Lind' }],
    [undefined, { company: 'Lind GmbH' }],
  ])('is offered by its %s: %j', async (why, shown) => {
    await append(book, person('rosa', rosa));
    expect(await whyOf(book, ref('9', 'pipedrive'), seen(shown))).toBe(why);
  });

  it('is offered if it has the same id and name at another host of the CRM', async () => {
    await append(book, person('rosa', { name: 'Rosa Lind' }, { ...ref('7'), tenant: 'acme' }));
    expect(await whyOf(book, { ...ref('7'), tenant: 'lind' }, seen({ name: 'Rosa Lind' }))).toBe('host');
    expect(await whyOf(book, { ...ref('7'), tenant: 'lind' }, seen({ name: 'Bo Berg' }))).toBeUndefined();
    expect(await whyOf(book, { ...ref('8'), tenant: 'lind' }, seen({ name: 'Rosa Lind' }))).toBeUndefined();
    expect(await whyOf(book, { ...ref('7'), kind: '0-2' }, seen({ name: 'Rosa Lind' }))).toBeUndefined();
  });
});
