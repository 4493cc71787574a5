// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hubspot } from '../../src/crm/hubspot';
import { dueAtInstant } from '../../src/domain/due/due-at';
import { saveRecordAddress } from '../../src/popup/save-record-address';
import { Popup } from '../../src/popup/popup';
import { showRecordAndClose } from '../../src/popup/show-record-and-close';
import { saveAddress } from '../../src/store/addresses';
import { append } from '../../src/store/append';
import { openBook, type Book } from '../../src/store/book';
import { Search } from '../../src/surface/search';
import { FakePlatform } from './fake-platform';
import { mount, type, unmount } from './mounted';

const url = 'https://app.hubspot.com/contacts/123/record/0-1/51';
const ref = { crm: 'hubspot', tenant: '123', kind: '0-1', id: '51' };
const openRecord = { type: 'open.record', contact: 'zoe' };

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
const open = (platform: FakePlatform) =>
  mount(<Popup book={book} platform={platform} settings={undefined} early="" close={() => undefined} />);
const link = () => document.querySelector<HTMLElement>('button.record');

describe('due promises', () => {
  it('shows a name without a link if no address is known', async () => {
    await open(new FakePlatform());
    await expect.poll(text).toContain('Zoë');
    expect(link()).toBeNull();
  });

  it('links to the record once its address is known, and closes the popup', async () => {
    const platform = new FakePlatform();
    await open(platform);
    await expect.poll(text).toContain('Zoë');
    await saveAddress(book, ref, url, 1);
    await expect.poll(link).not.toBeNull();
    expect(link()?.getAttribute('aria-label')).toBe('Open in CRM: Zoë');
    link()?.click();
    expect(platform.sent).toEqual([openRecord]);
    await expect.poll(() => vi.mocked(window.close).mock.calls).toHaveLength(1);
  });
});

it('keeps the popup open if the record does not open, and logs the reason', async () => {
  const messageKeys = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  showRecordAndClose({ sendToBackground: () => Promise.reject(new Error('no window')) }, 'zoe');
  await expect.poll(() => messageKeys.mock.calls).toHaveLength(1);
  expect(window.close).not.toHaveBeenCalled();
});

it('links a search result to its record', async () => {
  await saveAddress(book, ref, url, 1);
  const platform = new FakePlatform();
  const show = (contact: string) => showRecordAndClose(platform, contact);
  await mount(<Search book={book} limit={20} showRecord={show} />);
  document.querySelector<HTMLElement>('input')?.focus();
  await type('send');
  await expect.poll(link).not.toBeNull();
  link()?.click();
  expect(platform.sent).toEqual([openRecord]);
});

describe('the address of the active tab', () => {
  it('is saved if it is a record’s', async () => {
    await open(new FakePlatform({ url: `${url}?tab=2#x`, hosts: hubspot.hosts }));
    await expect.poll(addresses).toMatchObject([{ address: `${url}?tab=2#x` }]);
  });

  it('is not saved if it is not a record’s', async () => {
    const platform = new FakePlatform({ url: 'https://app.hubspot.com/contacts/123/contacts' });
    await open(platform);
    await expect.poll(text).toContain('Choose who');
    expect(await addresses()).toEqual([]);
  });

  it('causes no error if it cannot be saved', async () => {
    const messageKeys = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(book.addresses, 'put').mockRejectedValue(new Error('no disk'));
    await saveRecordAddress(book, { tab: 1, ref, url: new URL(url) });
    expect(messageKeys).toHaveBeenCalledOnce();
  });
});
