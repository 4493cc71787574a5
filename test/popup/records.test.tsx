// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hubspot } from '../../src/crm/hubspot';
import { dueAtInstant } from '../../src/domain/due/due';
import { notePlace } from '../../src/popup/note-place';
import { Popup } from '../../src/popup/popup';
import { showRecordAndClose } from '../../src/popup/records';
import { saveAddress } from '../../src/store/addresses';
import { append } from '../../src/store/append';
import { openBook, type Book } from '../../src/store/book';
import { Search } from '../../src/surface/search';
import { FakeAround } from './fake-around';
import { mount, type, unmount } from './mounted';

const url = 'https://app.hubspot.com/contacts/123/record/0-1/51';
const ref = { crm: 'hubspot', tenant: '123', kind: '0-1', id: '51' };
const openIt = { type: 'open.record', contact: 'zoe' };

let book: Book;
beforeEach(async () => {
  vi.spyOn(window, 'close').mockImplementation(() => undefined);
  book = openBook(`popup records ${crypto.randomUUID()}`);
  const due = dueAtInstant(Date.now() - 3_600_000, 'Europe/Lisbon');
  await append(book, [
    { kind: 'ref.attached', entity: 'zoe', contact: 'zoe', data: { ref }, text: {} },
    { kind: 'contact.named', entity: 'zoe', contact: 'zoe', data: {}, text: { name: 'Zoë' } },
    {
      kind: 'promise.made',
      entity: 'p',
      contact: 'zoe',
      data: { by: 'us', due },
      text: { words: 'Send it' },
    },
  ]);
});
afterEach(async () => {
  await unmount();
  await book.delete();
  vi.restoreAllMocks();
});

const text = () => document.body.textContent;
const addresses = () => book.addresses.toArray();
const open = (around: FakeAround) =>
  mount(<Popup book={book} around={around} settings={undefined} early="" close={() => undefined} />);
const link = () => document.querySelector<HTMLElement>('button.record');

describe('what is due', () => {
  it('names whom it was promised to, and leads nowhere where no address is known', async () => {
    await open(new FakeAround());
    await expect.poll(text).toContain('Zoë');
    expect(link()).toBeNull();
  });

  it('leads to their record as soon as its address is known, and closes the popup', async () => {
    const around = new FakeAround();
    await open(around);
    await expect.poll(text).toContain('Zoë');
    await saveAddress(book, ref, url, 1);
    await expect.poll(link).not.toBeNull();
    expect(link()?.getAttribute('aria-label')).toBe('Open in CRM: Zoë');
    link()?.click();
    expect(around.told).toEqual([openIt]);
    await expect.poll(() => vi.mocked(window.close).mock.calls).toHaveLength(1);
  });
});

it('the popup stays where nothing opens, and why is logged', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  showRecordAndClose({ sendToBackground: () => Promise.reject(new Error('no window')) }, 'zoe');
  await expect.poll(() => said.mock.calls).toHaveLength(1);
  expect(window.close).not.toHaveBeenCalled();
});

it('a search leads to the record of whom it finds', async () => {
  await saveAddress(book, ref, url, 1);
  const around = new FakeAround();
  const show = (contact: string) => showRecordAndClose(around, contact);
  await mount(<Search book={book} limit={20} showRecord={show} />);
  document.querySelector<HTMLElement>('input')?.focus();
  await type('send');
  await expect.poll(link).not.toBeNull();
  link()?.click();
  expect(around.told).toEqual([openIt]);
});

describe('the address of the page in front', () => {
  it('is noted where it is a record’s', async () => {
    await open(new FakeAround({ url: `${url}?tab=2#x`, hosts: hubspot.hosts }));
    await expect.poll(addresses).toMatchObject([{ address: `${url}?tab=2#x` }]);
  });

  it('is not where it is none', async () => {
    const around = new FakeAround({ url: 'https://app.hubspot.com/contacts/123/contacts' });
    await open(around);
    await expect.poll(text).toContain('Choose who');
    expect(await addresses()).toEqual([]);
  });

  it('fails nothing where the book cannot be written', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(book.addresses, 'put').mockRejectedValue(new Error('no disk'));
    await notePlace(book, { tab: 1, ref, url: new URL(url) });
    expect(said).toHaveBeenCalledOnce();
  });
});
