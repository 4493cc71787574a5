// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hubspot } from '../../src/crm/hubspot';
import { dueAtInstant } from '../../src/domain/due/due';
import { readEntry } from '../../src/domain/journal/entry';
import { Popup } from '../../src/popup/popup';
import { append } from '../../src/store/append';
import { openBook, type Book } from '../../src/store/book';
import { newContact } from '../../src/store/contact-to-write';
import { dueList } from '../../src/store/due-list';
import { usualHours } from '../../src/domain/due/working-hours';
import { FakeAround } from './fake-around';
import { click, mount, press, type, unmount } from './mounted';
// What comes after the first screen is another script; the tests are not about its coming.
import '../../src/popup/find-place';
import '../../src/popup/log-target';
import '../../src/surface/writing';
import '../../src/surface/log/written-parts';

const url = 'https://app.hubspot.com/contacts/123/record/0-1/51';
const ref = { crm: 'hubspot', tenant: '123', kind: '0-1', id: '51' };
const onHubSpot = { url, hosts: hubspot.hosts };

let book: Book;
beforeEach(() => {
  book = openBook(`popup ${crypto.randomUUID()}`);
});
afterEach(async () => {
  await unmount();
  await book.delete();
});

const close = vi.fn();
const open = (around: FakeAround, early = '') =>
  mount(<Popup book={book} around={around} settings={undefined} early={early} close={close} />);
const header = () => document.querySelector('.whom')?.textContent;
const field = () => document.querySelector('textarea');
const chip = () => document.querySelector('.chips')?.textContent ?? '';
const text = () => document.body.textContent;
const kinds = async () => (await dump()).map(({ kind }) => kind);
const dump = async () => (await book.journal.toArray()).map(readEntry);

async function zoe(): Promise<string> {
  const { contact } = newContact('');
  await append(book, [
    { kind: 'ref.attached', entity: contact, contact, data: { ref }, text: {} },
    {
      kind: 'contact.named',
      entity: contact,
      contact,
      data: {},
      text: { name: 'Zoë O’Brien', company: 'Acme' },
    },
  ]);
  return contact;
}

async function toSomeoneNew(name: string) {
  await click('Choose who');
  await type(name);
  await expect.poll(text).toContain(`Someone new: ${name}`);
  await press('Enter');
}

const overdue = (contact: string, words: string) =>
  append(book, [
    {
      kind: 'promise.made',
      entity: words,
      contact,
      data: { by: 'us', due: dueAtInstant(Date.now() - 3_600_000, 'Europe/Lisbon') },
      text: { words },
    },
  ]);

describe('whom it is about', () => {
  it('is who is on screen, called as the book calls them', async () => {
    await zoe();
    await open(new FakeAround(onHubSpot));
    await expect.poll(header).toBe('After the call withZoë O’BrienAcme');
    expect(document.activeElement).toBe(field());
  });

  it('is called as the page shows them, where the book has no name', async () => {
    const who = { ref, facts: { name: 'Zoë', company: 'Acme', witness: true } };
    await open(new FakeAround({ ...onHubSpot, who }));
    await expect.poll(header).toBe('After the call withZoëAcme');
  });

  it('is called as the book calls them, whatever the page shows', async () => {
    await zoe();
    const who = { ref, facts: { name: 'Z.', company: 'Acme & Sons', witness: true } };
    await open(new FakeAround({ ...onHubSpot, who }));
    await expect.poll(header).toBe('After the call withZoë O’BrienAcme');
  });

  it('is not called as a page that moved on shows another', async () => {
    const who = { ref: { ...ref, id: '52' }, facts: { name: 'Ben', witness: true } };
    await open(new FakeAround({ ...onHubSpot, who }));
    await expect.poll(header).toBe('After the call withcontact 51 in HubSpot');
  });
});

describe('saving', () => {
  it('files the sentence under who is on screen, says so, and tells the background', async () => {
    const around = new FakeAround(onHubSpot);
    await open(around);
    await expect.poll(header).toContain('contact 51');
    await type('Call ++ liked the plan');
    await press('Enter');
    await expect.poll(text).toContain('Saved for contact 51 in HubSpot');
    expect(await kinds()).toEqual(expect.arrayContaining(['ref.attached', 'impression.left']));
    expect(around.told).toEqual([{ type: 'book.changed' }]);
    expect(field()?.value).toBe('');
    expect(await book.drafts.count()).toBe(0);
  });

  it('takes a saved sentence back, and puts it into the field again', async () => {
    await open(new FakeAround(onHubSpot));
    await expect.poll(header).toContain('contact 51');
    await type('Call ++ liked the plan');
    await press('Enter');
    await expect.poll(text).toContain('Saved for');
    await click('Undo');
    await expect.poll(() => field()?.value).toBe('Call ++ liked the plan');
    expect(await book.rows('impressions').count()).toBe(0);
  });

  it('opens the picker where there is nobody, appends nothing, and files it under someone new', async () => {
    await open(new FakeAround());
    await type('Call ++ liked the plan');
    await press('Enter');
    await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('combobox');
    expect(await book.journal.count()).toBe(0);
    await type('Ana Ruiz');
    await expect.poll(text).toContain('Someone new: Ana Ruiz');
    await press('Enter');
    expect(document.activeElement).toBe(field());
    expect(field()?.value).toBe('Call ++ liked the plan');
    await press('Enter');
    await expect.poll(text).toContain('Saved for Ana Ruiz');
    const met = (await dump()).filter(({ kind }) => kind === 'contact.met');
    expect(met.map((entry) => entry.text)).toEqual([{ name: 'Ana Ruiz' }]);
    await expect.poll(() => book.drafts.count()).toBe(0);
  });

  it('takes someone new back with the sentence, and meets them again with the next', async () => {
    await open(new FakeAround());
    await toSomeoneNew('Ana Ruiz');
    await type('Call ++ liked the plan');
    await press('Enter');
    await expect.poll(text).toContain('Saved for Ana Ruiz');
    await click('Undo');
    await expect.poll(() => field()?.value).toBe('Call ++ liked the plan');
    expect(await book.rows('contacts').count()).toBe(0);
    expect(header()).toContain('Ana Ruiz');
    await press('Enter');
    await expect.poll(() => book.rows('contacts').count()).toBe(1);
    await expect.poll(() => book.rows('impressions').count()).toBe(1);
  });
});

it('closes no promise of another: a sentence is read anew for whom it is about', async () => {
  await overdue(await zoe(), 'Send the revised quote');
  await open(new FakeAround(onHubSpot));
  await expect.poll(header).toContain('Zoë');
  await type('Sent the revised quote');
  await expect.poll(chip).toContain('Keeps: Send the revised quote');
  await click('Change');
  await type('Ben Adler');
  await expect.poll(text).toContain('Someone new: Ben Adler');
  await press('Enter');
  await expect.poll(chip).not.toContain('Keeps');
  await expect.poll(() => book.drafts.toCollection().primaryKeys()).toEqual(['popup new Ben Adler']);
});

describe('a draft', () => {
  it('is there again when the popup was closed before Enter', async () => {
    await open(new FakeAround(onHubSpot));
    await expect.poll(header).toContain('contact 51');
    await type('Call - rushed');
    await expect.poll(() => book.drafts.count()).toBe(1);
    await open(new FakeAround(onHubSpot));
    await expect.poll(() => field()?.value).toBe('Call - rushed');
  });

  it('keeps what was typed before anything was known', async () => {
    await open(new FakeAround(onHubSpot), 'Ca');
    await expect.poll(() => book.drafts.toCollection().primaryKeys()).toEqual(['popup hubspot|123|0-1|51']);
    expect(field()?.value).toBe('Ca');
  });

  it('of someone new keeps their name when the popup was closed before Enter', async () => {
    await open(new FakeAround());
    await toSomeoneNew('Ana Ruiz');
    await type('Call - rushed');
    await expect.poll(() => book.drafts.toCollection().primaryKeys()).toEqual(['popup new Ana Ruiz']);
    await open(new FakeAround());
    await expect.poll(text).toContain('Not saved yet, for Ana Ruiz: “Call - rushed”');
    await click('Go on with it');
    await expect.poll(() => field()?.value).toBe('Call - rushed');
    expect(header()).toContain('Ana Ruiz');
  });

  it('that is nobody’s is shown on a contact’s page, and can be gone on with', async () => {
    await open(new FakeAround(), 'Call - rushed');
    await expect.poll(() => book.drafts.count()).toBe(1);
    await open(new FakeAround(onHubSpot));
    await expect.poll(text).toContain('Not saved yet: “Call - rushed”');
    expect(field()?.value).toBe('');
    await click('Go on with it');
    await expect.poll(() => field()?.value).toBe('Call - rushed');
    expect(header()).toBe('After the call with');
  });
});

describe('what is due', () => {
  it('says so where nothing is', async () => {
    await open(new FakeAround());
    await expect.poll(text).toContain('nothing overdue');
    expect(text()).toContain('No promise is open.');
  });

  it('is kept by one click, and taken back by another', async () => {
    const contact = await zoe();
    await overdue(contact, 'Send the quote');
    const around = new FakeAround();
    await open(around);
    await expect.poll(text).toContain('1 overdue');
    expect(text()).toContain('Zoë O’Brien');
    await click('Kept');
    await expect.poll(text).toContain('Kept: Send the quote');
    await expect.poll(text).toContain('nothing overdue');
    expect(document.activeElement?.textContent).toBe('Undo');
    await click('Undo');
    await expect.poll(text).toContain('1 overdue');
    const here = { now: Date.now(), zone: 'Europe/Lisbon', hours: usualHours };
    expect(await dueList(book, here, 5)).toHaveLength(1);
    expect(around.told).toHaveLength(2);
  });

  it('shows a handful, counts all, and says that there is more', async () => {
    const contact = await zoe();
    for (let i = 0; i < 9; i++) await overdue(contact, `Promise ${i}`);
    await open(new FakeAround());
    await expect.poll(text).toContain('9 overdue');
    expect(document.querySelectorAll('.promise')).toHaveLength(6);
    expect(text()).toContain('That is not all.');
  });

  it('says why the toolbar’s number could not be counted', async () => {
    await open(new FakeAround({ uncounted: 'no disk' }));
    await expect.poll(text).toContain('could not be counted: no disk');
  });
});

it('opens the day’s plan and the options, and closes', async () => {
  const around = new FakeAround();
  await open(around);
  await click('Today');
  await click('Options');
  expect(around.told).toEqual([
    { type: 'open', surface: 'today' },
    { type: 'open', surface: 'options' },
  ]);
  await act(() => undefined);
  expect(close).toHaveBeenCalledTimes(2);
});

it('stays where a page of ours does not open, and says why in the log', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const around = new FakeAround(onHubSpot);
  around.sendToBackground = () => Promise.reject(new Error('nobody is there'));
  close.mockClear();
  await open(around);
  await click('Options');
  await expect.poll(() => log.mock.calls.length).toBe(1);
  expect(close).not.toHaveBeenCalled();
  log.mockRestore();
});
