// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hubspot } from '../../src/crm/hubspot';
import { dueAtInstant } from '../../src/domain/due/due-at';
import { readEntry } from '../../src/domain/journal/entry';
import { Popup } from '../../src/popup/popup';
import { append } from '../../src/store/append';
import { openBook, type Book } from '../../src/store/book';
import { newContact } from '../../src/store/contact-to-write';
import { dueList } from '../../src/store/due-list';
import { usualHours } from '../../src/domain/due/working-hours';
import { FakePlatform } from './fake-platform';
import { click, mount, press, type, unmount } from './mounted';
// Loaded here because the popup imports them later; the tests do not cover that loading.
import '../../src/popup/find-place';
import '../../src/popup/log-target';
import '../../src/surface/writing';
import '../../src/surface/log/typing-parts';

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
const open = (platform: FakePlatform, early = '') =>
  mount(<Popup book={book} platform={platform} settings={undefined} early={early} close={close} />);
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

describe('the person', () => {
  it('is the one on screen, with the name in the book', async () => {
    await zoe();
    await open(new FakePlatform(onHubSpot));
    await expect.poll(header).toBe('After the call withZoë O’BrienAcme');
    expect(document.activeElement).toBe(field());
  });

  it('is asked about if the page shows somebody else, and nothing is saved before', async () => {
    const contact = await zoe();
    const who = { ref, facts: { name: 'Bo Lind', company: 'Lind GmbH', witness: true } };
    await open(new FakePlatform({ ...onHubSpot, who }));
    await expect.poll(text).toContain('now shows Bo Lind. You know it as Zoë O’Brien.');
    await type('Call + went well.');
    await press('Enter');
    await expect.poll(text).toContain('Not saved: first say who this is.');
    expect((await kinds()).includes('impression.left')).toBe(false);
    await click('Somebody else');
    await expect.poll(header).toBe('After the call withBo LindLind GmbH');
    await press('Enter');
    await expect.poll(text).toContain('Saved for Bo Lind');
    const left = (await dump()).find(({ kind }) => kind === 'impression.left');
    expect(left?.contact).not.toBe(contact);
  });

  it('is told where the sidebar is, if the page keeps it out, and only then', async () => {
    await zoe();
    const who = { ref, facts: { name: 'Zoë O’Brien', witness: true } };
    const removed = 'This page keeps removing the sidebar.';
    await open(new FakePlatform({ ...onHubSpot, who, marks: ['html'] }));
    await expect.poll(text).toContain(removed);
    for (const marks of [['html', 'last-impression'], []]) {
      await unmount();
      await open(new FakePlatform({ ...onHubSpot, who, marks }));
      await expect.poll(header).toContain('Zoë O’Brien');
      expect(text()).not.toContain(removed);
    }
  });

  it('is not saved for while whom the record is of cannot be read', async () => {
    await zoe();
    const who = { ref, facts: { name: 'Bo Lind', company: 'Lind GmbH', witness: true } };
    await open(new FakePlatform({ ...onHubSpot, who }));
    await expect.poll(text).toContain('now shows Bo Lind');
    await type('Call + went well.');
    const rows = vi.spyOn(book, 'rows').mockImplementationOnce(() => {
      throw new Error('the disk does not answer');
    });
    await press('Enter');
    await expect.poll(text).toContain('Not saved');
    expect(rows).toHaveBeenCalled();
    expect((await kinds()).includes('impression.left')).toBe(false);
  });

  it('has the name on the page if the book has none', async () => {
    const who = { ref, facts: { name: 'Zoë', company: 'Acme', witness: true } };
    await open(new FakePlatform({ ...onHubSpot, who }));
    await expect.poll(header).toBe('After the call withZoëAcme');
  });

  it('has the name in the book, whatever the page shows', async () => {
    await zoe();
    const who = { ref, facts: { name: 'Z.', company: 'Acme & Sons', witness: true } };
    await open(new FakePlatform({ ...onHubSpot, who }));
    await expect.poll(header).toBe('After the call withZoë O’BrienAcme');
  });

  it('does not take a name from a page that shows another record by now', async () => {
    const who = { ref: { ...ref, id: '52' }, facts: { name: 'Ben', witness: true } };
    await open(new FakePlatform({ ...onHubSpot, who }));
    await expect.poll(header).toBe('After the call withcontact 51 in HubSpot');
  });
});

describe('saving', () => {
  it('saves the sentence for the person on screen, says so, and reports to the background', async () => {
    const platform = new FakePlatform(onHubSpot);
    await open(platform);
    await expect.poll(header).toContain('contact 51');
    await type('Call ++ liked the plan');
    await press('Enter');
    await expect.poll(text).toContain('Saved for contact 51 in HubSpot');
    expect(await kinds()).toEqual(expect.arrayContaining(['ref.attached', 'impression.left']));
    expect(platform.sent).toEqual([{ type: 'book.changed' }]);
    expect(field()?.value).toBe('');
    expect(await book.drafts.count()).toBe(0);
  });

  it('undoes a saved sentence, and puts it back into the field', async () => {
    await open(new FakePlatform(onHubSpot));
    await expect.poll(header).toContain('contact 51');
    await type('Call ++ liked the plan');
    await press('Enter');
    await expect.poll(text).toContain('Saved for');
    await click('Undo');
    await expect.poll(() => field()?.value).toBe('Call ++ liked the plan');
    expect(await book.rows('impressions').count()).toBe(0);
  });

  it('opens the picker if there is no person, and then saves for someone new', async () => {
    await open(new FakePlatform());
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

  it('removes someone new when their first sentence is undone, and adds them with the next', async () => {
    await open(new FakePlatform());
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

it('reads the sentence again for another person, and keeps no promise of the first', async () => {
  await overdue(await zoe(), 'Send the revised quote');
  await open(new FakePlatform(onHubSpot));
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
  it('is restored after the popup was closed before Enter', async () => {
    await open(new FakePlatform(onHubSpot));
    await expect.poll(header).toContain('contact 51');
    await type('Call - rushed');
    await expect.poll(() => book.drafts.count()).toBe(1);
    await open(new FakePlatform(onHubSpot));
    await expect.poll(() => field()?.value).toBe('Call - rushed');
  });

  it('includes what was typed before the popup loaded', async () => {
    await open(new FakePlatform(onHubSpot), 'Ca');
    await expect.poll(() => book.drafts.toCollection().primaryKeys()).toEqual(['popup hubspot|123|0-1|51']);
    expect(field()?.value).toBe('Ca');
  });

  it('of someone new keeps their name after the popup was closed before Enter', async () => {
    await open(new FakePlatform());
    await toSomeoneNew('Ana Ruiz');
    await type('Call - rushed');
    await expect.poll(() => book.drafts.toCollection().primaryKeys()).toEqual(['popup new Ana Ruiz']);
    await open(new FakePlatform());
    await expect.poll(text).toContain('Not saved yet, for Ana Ruiz: “Call - rushed”');
    await click('Continue');
    await expect.poll(() => field()?.value).toBe('Call - rushed');
    expect(header()).toContain('Ana Ruiz');
  });

  it('without an owner is shown on a contact’s page, and can be resumed', async () => {
    await open(new FakePlatform(), 'Call - rushed');
    await expect.poll(() => book.drafts.count()).toBe(1);
    await open(new FakePlatform(onHubSpot));
    await expect.poll(text).toContain('Not saved yet: “Call - rushed”');
    expect(field()?.value).toBe('');
    await click('Continue');
    await expect.poll(() => field()?.value).toBe('Call - rushed');
    expect(header()).toBe('After the call with');
  });
});

describe('due promises', () => {
  it('stand above what the page says, which may come late', async () => {
    const atEspo = { url: 'https://crm.example/#Contact/view/7', marks: ['#main .header-breadcrumbs'] };
    const platform = new FakePlatform(atEspo);
    const { selectorsIn } = platform;
    const waiting: (() => void)[] = [];
    const answered = new Promise<void>((resolve) => waiting.push(resolve));
    platform.selectorsIn = (...asked) => answered.then(() => selectorsIn(...asked));
    await overdue(await zoe(), 'Send the quote');
    await open(platform, 'Call - rushed');
    await expect.poll(text).toContain('1 overdue');
    // The draft does not wait for the page.
    await expect.poll(() => book.drafts.count()).toBe(1);
    expect(text()).not.toContain('This looks like');
    for (const answer of waiting) answer();
    await expect.poll(text).toMatch(/Send the quote.*This looks like EspoCRM/s);
  });

  it('says so if nothing is', async () => {
    await open(new FakePlatform());
    await expect.poll(text).toContain('nothing overdue');
    expect(text()).toContain('No open promises.');
  });

  it('is kept with one click, and undone with another', async () => {
    const contact = await zoe();
    await overdue(contact, 'Send the quote');
    const platform = new FakePlatform();
    await open(platform);
    await expect.poll(text).toContain('1 overdue');
    expect(text()).toContain('Zoë O’Brien');
    await click('Kept');
    await expect.poll(text).toContain('Kept: Send the quote');
    await expect.poll(text).toContain('nothing overdue');
    await click('Undo');
    await expect.poll(text).toContain('1 overdue');
    const here = { now: Date.now(), zone: 'Europe/Lisbon', hours: usualHours };
    expect(await dueList(book, here, 5)).toHaveLength(1);
    expect(platform.sent).toHaveLength(2);
  });

  it('shows six promises, counts all that are overdue, and says that there are more', async () => {
    const contact = await zoe();
    for (let i = 0; i < 9; i++) await overdue(contact, `Promise ${i}`);
    await open(new FakePlatform());
    await expect.poll(text).toContain('9 overdue');
    expect(document.querySelectorAll('.promise')).toHaveLength(6);
    expect(text()).toContain('There is more in Today.');
  });

  it('says why the badge could not be counted', async () => {
    await open(new FakePlatform({ badgeError: 'no disk' }));
    await expect.poll(text).toContain('could not be counted: no disk');
  });
});

it('opens the Today page and the options, and closes', async () => {
  const platform = new FakePlatform();
  await open(platform);
  await click('Today');
  await click('Options');
  expect(platform.sent).toEqual([
    { type: 'open', surface: 'today' },
    { type: 'open', surface: 'options' },
  ]);
  await act(() => undefined);
  expect(close).toHaveBeenCalledTimes(2);
});

it('stays open if a page does not open, and logs the reason', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const platform = new FakePlatform(onHubSpot);
  platform.sendToBackground = () => Promise.reject(new Error('nobody is there'));
  close.mockClear();
  await open(platform);
  await click('Options');
  await expect.poll(() => log.mock.calls.length).toBe(1);
  expect(close).not.toHaveBeenCalled();
  log.mockRestore();
});
