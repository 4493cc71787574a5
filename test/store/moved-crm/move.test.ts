import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { refKey } from '../../../src/domain/contact/contact-ref';
import type { NewEntry } from '../../../src/domain/journal/entry';
import { addressOf, saveAddress } from '../../../src/store/addresses';
import { append } from '../../../src/store/append';
import type { Book } from '../../../src/store/book';
import { contactOfRef } from '../../../src/store/contact-of-ref';
import { Draft, draftKey } from '../../../src/store/drafts';
import { backAgain, moveAddresses, moveDrafts } from '../../../src/store/moved-crm/follow-move';
import { entriesOfMove, planMove } from '../../../src/store/moved-crm/plan-move';
import { tenantsInBook } from '../../../src/store/moved-crm/tenants';
import { personOf } from '../../../src/store/person';
import { readRows } from '../../../src/store/read-rows';
import { saveSighting } from '../../../src/store/save-sighting';
import { undoChange } from '../../../src/store/undo-change';
import { bookOfEachTest } from '../book-of-each-test';

let book: Book;
bookOfEachTest((fresh) => {
  book = fresh;
});

const at = (tenant: string, id: string, kind = 'Contact') => ({ crm: 'salesforce', tenant, kind, id });
const old = { crm: 'salesforce', tenant: 'acme' };
const met = (contact: string, ref: ReturnType<typeof at>, name?: string): NewEntry[] => [
  { kind: 'ref.attached', entity: contact, contact, data: { ref }, text: {} },
  ...(name === undefined
    ? []
    : [{ kind: 'contact.named', entity: contact, contact, data: {}, text: { name } } as const]),
];
const move = async () => {
  const plan = await planMove(book, old, 'lind');
  const entries = await append(book, entriesOfMove(plan.moves), { change: {} });
  return { plan, id: entries[0]?.id };
};
const whoIsAt = async (tenant: string, id: string) => (await contactOfRef(book, at(tenant, id)))?.id;

it('lists where the records of the book stand, without CRMs whose ids are the same everywhere', async () => {
  await append(book, [
    ...met('a', at('acme', '1')),
    ...met('b', at('acme', '2')),
    ...met('c', at('acme-2', '1')),
    ...met('d', { crm: 'gmail', tenant: '-', kind: 'person', id: 'x' }),
  ]);
  expect(await tenantsInBook(book)).toEqual([
    { ...old, records: 2 },
    { ...old, tenant: 'acme-2', records: 1 },
  ]);
});

it('moves every record of a host, of whatever kind, and none of another, and one undo takes it back', async () => {
  const many = Array.from({ length: 214 }, (_, n) => met(`c${n}`, at('acme', `${n}`), `Person ${n}`));
  await append(book, [...many.flat(), ...met('deal', at('acme', '7', 'Opportunity'), 'Roof')]);
  await append(book, [
    ...met('like', at('acme-2', '1')),
    ...met('h', { crm: 'hubspot', tenant: 'acme', kind: 'Contact', id: '1' }),
  ]);
  const { plan, id } = await move();
  expect(plan).toMatchObject({ joined: 0, others: [] });
  expect(plan.moves).toHaveLength(215);
  expect(plan.names).toHaveLength(5);
  expect(await whoIsAt('lind', '213')).toBe('c213');
  expect(await whoIsAt('acme', '213')).toBeUndefined();
  expect((await contactOfRef(book, at('lind', '7', 'Opportunity')))?.id).toBe('deal');
  expect(await whoIsAt('acme-2', '1')).toBe('like');
  await undoChange(book, () => undefined, id);
  expect(await whoIsAt('acme', '213')).toBe('c213');
  expect(await whoIsAt('lind', '213')).toBeUndefined();
});

it('keeps what was written at the new address with whom it was written of, when the move is undone', async () => {
  await append(book, met('ana', at('acme', '1'), 'Ana Ruiz'));
  const { id } = await move();
  const liked: NewEntry = {
    kind: 'like.noted',
    entity: 'l',
    contact: 'ana',
    data: {},
    text: { what: 'jazz' },
  };
  await append(book, [liked]);
  await undoChange(book, () => undefined, id);
  expect(await whoIsAt('acme', '1')).toBe('ana');
  expect(await book.rows('likes').where('contact').equals('ana').count()).toBe(1);
});

it('makes one person of the notes at both addresses', async () => {
  await append(book, [
    ...met('ana', at('acme', '1'), 'Ana Ruiz'),
    ...met('new', at('lind', '1'), 'ana ruiz'),
  ]);
  const { plan } = await move();
  expect(plan.joined).toBe(1);
  expect((await personOf(book, 'new')).map(({ id }) => id)).toEqual(['ana', 'new']);
});

const draft = (key: string, text: string) => ({ key, text, changes: [], at: 1 });

it.each([
  ['there are notes of somebody else there', () => append(book, met('bo', at('lind', '1'), 'Bo Lind'))],
  [
    'the page there showed somebody else',
    () => saveSighting(book, at('lind', '1'), { name: 'Bo Lind', witness: true }, 1, undefined),
  ],
  [
    'the user has said that the two are different',
    () =>
      append(book, [
        ...met('twin', at('lind', '1'), 'Ana Ruiz'),
        {
          kind: 'contacts.told-apart',
          entity: 'e',
          contact: 'ana',
          data: { a: 'ana', b: 'twin' },
          text: {},
        },
      ]),
  ],
])('leaves a record where it is if %s', async (_, write) => {
  await append(book, met('ana', at('acme', '1'), 'Ana Ruiz'));
  await write();
  const { plan } = await move();
  expect(plan).toMatchObject({ moves: [], others: ['Ana Ruiz'] });
  expect(await whoIsAt('acme', '1')).toBe('ana');
});

it('compares a name that only the old page has shown, too', async () => {
  await append(book, met('ana', at('acme', '1')));
  await saveSighting(book, at('acme', '1'), { name: 'Ana Ruiz', witness: false }, 1, undefined);
  await saveSighting(book, at('lind', '1'), { name: 'Bo Lind', witness: false }, 1, undefined);
  expect((await planMove(book, old, 'lind')).moves).toEqual([]);
});

it('lets unsaved sentences follow, never over one that is there, and back again', async () => {
  const moves = ['1', '2'].map((id) => ({ contact: id, from: at('acme', id), to: at('lind', id) }));
  const key = (tenant: string, id: string) => draftKey('sidebar', refKey(at(tenant, id)));
  await book.drafts.bulkPut([
    draft(key('acme', '1'), 'Call ++'),
    draft(`form ${refKey(at('acme', '1'))} note`, 'a note'),
    draft(key('acme', '2'), 'old'),
    draft(key('lind', '2'), 'new'),
    draft(draftKey('popup'), 'whose?'),
  ]);
  const texts = async () =>
    Object.fromEntries(readRows(Draft, await book.drafts.toArray()).map(({ key: of, text }) => [of, text]));
  const before = await texts();
  await moveDrafts(book, moves);
  expect(await texts()).toEqual({
    [key('lind', '1')]: 'Call ++',
    [`form ${refKey(at('lind', '1'))} note`]: 'a note',
    [key('acme', '2')]: 'old',
    [key('lind', '2')]: 'new',
    [draftKey('popup')]: 'whose?',
  });
  await moveDrafts(book, backAgain(moves).slice(0, 1));
  expect(await texts()).toEqual(before);
});

it('saves where a moved record can be opened now', async () => {
  const moves = [{ contact: 'a', from: at('acme', '1'), to: at('lind', '1') }];
  await saveAddress(book, at('acme', '1'), 'https://acme.example/1', 1);
  await moveAddresses(book, moves, () => new URL('https://lind.example/1'), 2);
  expect((await addressOf(book, at('lind', '1')))?.url.href).toBe('https://lind.example/1');
});
