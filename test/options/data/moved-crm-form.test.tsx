// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { NewEntry } from '../../../src/domain/journal/entry';
import { MovedCrmForm } from '../../../src/options/data/moved-crm/moved-crm-form';
import { append } from '../../../src/store/append';
import type { Book } from '../../../src/store/book';
import { contactOfRef } from '../../../src/store/contact-of-ref';
import { click, mount, unmount } from '../../popup/mounted';
import { bookOfEachTest } from '../../store/book-of-each-test';

let book: Book;
bookOfEachTest((fresh) => {
  book = fresh;
});
beforeEach(() => {
  vi.stubGlobal('chrome', { runtime: { sendMessage: () => Promise.resolve() } });
});
afterEach(unmount);

const at = (tenant: string, id: string) => ({ crm: 'pipedrive', tenant, kind: 'person', id });
const met = (contact: string, tenant: string, id: string, name: string): NewEntry[] => [
  { kind: 'ref.attached', entity: contact, contact, data: { ref: at(tenant, id) }, text: {} },
  { kind: 'contact.named', entity: contact, contact, data: {}, text: { name } },
];
const shown = (text: string) => expect.poll(() => document.body.textContent).toContain(text);

async function look(address: string): Promise<void> {
  await expect.poll(() => document.querySelector('input')).not.toBeNull();
  const field = document.querySelector('input');
  if (!field) throw new Error('there is no field');
  field.value = address;
  await act(() => void field.dispatchEvent(new InputEvent('input', { bubbles: true })));
  await click('Show what would move');
}

it('is not there while there are no records', async () => {
  await mount(<MovedCrmForm book={book} />);
  expect(document.querySelector('h3')).toBeNull();
});

it('shows what would move, moves it, and takes it back', async () => {
  await append(book, [
    ...met('ana', 'acme', '1', 'Ana Ruiz'),
    ...met('bo', 'acme', '2', 'Bo Lind'),
    ...met('eva', 'acme', '3', 'Eva Berg'),
    ...met('other', 'lind', '3', 'Somebody Else'),
  ]);
  await mount(<MovedCrmForm book={book} />);
  await look('https://lind.pipedrive.com/person/9');
  await shown('acme is now lind.');
  await shown('Ana Ruiz and Bo Lind');
  await shown('1 record stays where it is');
  expect(await contactOfRef(book, at('lind', '1'))).toBeUndefined();
  await click('Move 2 records');
  await shown('Moved 2 records to lind.');
  expect((await contactOfRef(book, at('lind', '1')))?.id).toBe('ana');
  expect((await contactOfRef(book, at('acme', '3')))?.id).toBe('eva');
  await click('Undo');
  await shown('The records are back at acme.');
  expect((await contactOfRef(book, at('acme', '1')))?.id).toBe('ana');
});

it.each([
  [
    'another CRM’s',
    'https://app.hubspot.com/contacts/1/record/0-1/7',
    'not the address of a record in Pipedrive',
  ],
  ['the same company’s', 'https://acme.pipedrive.com/person/9', 'still the old address'],
])('moves nothing to an address that is %s', async (_, address, why) => {
  await append(book, met('ana', 'acme', '1', 'Ana Ruiz'));
  await mount(<MovedCrmForm book={book} />);
  await look(address);
  await shown(why);
});

it('says why nothing was moved, and that is all', async () => {
  await append(book, met('ana', 'acme', '1', 'Ana Ruiz'));
  await mount(<MovedCrmForm book={book} />);
  await look('https://lind.pipedrive.com/person/9');
  await shown('Move 1 record');
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(book.journal, 'bulkAdd').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
  await click('Move 1 record');
  await expect.poll(() => document.querySelector('[role=alert] .trouble')?.textContent).toBeTruthy();
  expect((await contactOfRef(book, at('acme', '1')))?.id).toBe('ana');
});
