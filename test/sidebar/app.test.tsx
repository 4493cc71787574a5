// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { refKey } from '../../src/domain/contact/contact-ref';
import type { FromFrame, ToFrame } from '../../src/messages/frame-port';
import { dueAtInstant } from '../../src/domain/due/due-at';
import { App } from '../../src/sidebar/app';
import { loadSheetWriting } from '../../src/sidebar/load-sheet-writing';
import { append } from '../../src/store/append';
import { Book } from '../../src/store/book';
import { contactOfRef } from '../../src/store/contact-of-ref';
import { contactToWrite } from '../../src/store/contact-to-write';
import { sightingOf } from '../../src/store/sightings';
import { overviewOfRef } from '../../src/store/contact-overview';
import { loadWriting } from '../../src/surface/load-writing';
import { loadTypingParts } from '../../src/surface/log/load-typing-parts';
import type { MessageKey } from '../../src/ui/wording';
import { fakeStorage } from '../surface/fake-storage';
import { sayEnglish } from '../ui/english';
import { button, find } from '../ui/on-screen';

const told: unknown[] = [];
vi.stubGlobal('chrome', {
  storage: fakeStorage(),
  i18n: {
    getMessage: (key: MessageKey, values: string[]) => sayEnglish(key, ...values),
    getUILanguage: () => 'en-GB',
  },
  runtime: { sendMessage: (message: unknown) => Promise.resolve(told.push(message)) },
});

const ref = (id: string) => ({ crm: 'hubspot', tenant: '1', kind: '0-1', id });
let book: Book;
let page: MessagePort;
let said: FromFrame[];
let epoch = 0;
let made = 0;

const say = (message: ToFrame) => page.postMessage(message, []);
const shown = () => vi.waitFor(() => expect(said).toContainEqual({ type: 'shown', epoch }));
const box = () => find<HTMLTextAreaElement>('textarea');
const text = () => document.body.textContent;

async function moveTo(id: string) {
  epoch += 1;
  const address = `https://app.hubspot.com/contacts/1/record/0-1/${id}`;
  say({ type: 'contact', epoch, ref: ref(id), crmName: 'HubSpot', address });
  await shown();
  // The sheet has its place before the contact has been read.
  await vi.waitFor(() => expect(document.querySelector('main')).not.toBeNull());
}

function type(words: string) {
  box().value = words;
  box().dispatchEvent(new Event('input', { bubbles: true }));
}

const enter = () =>
  box().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));

const tap = (key: string, more: KeyboardEventInit = {}) =>
  document.body.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
  );

/** Lets nothing be read or written until what it resolves to is called. */
async function holdBook(): Promise<() => void> {
  const hold = new AbortController();
  const released = new Promise((done) => hold.signal.addEventListener('abort', done));
  await new Promise<void>((held) => {
    void book.transaction('rw', book.tables, () => {
      held();
      return Dexie.waitFor(released);
    });
  });
  return () => hold.abort();
}

/** Writes a contact with one overdue promise into the book. */
async function known(id: string, name: string) {
  const { contact, first } = await contactToWrite(book, ref(id));
  const due = dueAtInstant(Date.now() - 2.5 * 3_600_000, 'Europe/Lisbon');
  await append(book, [
    ...first,
    { kind: 'contact.named', entity: contact, contact, data: {}, text: { name } },
    {
      kind: 'promise.made',
      entity: `promise-${id}`,
      contact,
      data: { by: 'us', due },
      text: { words: `Send ${name} the quote` },
    },
  ]);
}

const hour = 3_600_000;
const planned = async (at: number) => {
  await known('1', 'Zoë');
  const contact = (await contactOfRef(book, ref('1')))?.id ?? '';
  const due = dueAtInstant(at, 'Europe/Lisbon');
  const data = { due, channel: 'meeting' as const };
  await append(book, [{ kind: 'meeting.planned', entity: 'demo', contact, data, text: { what: 'demo' } }]);
  await moveTo('1');
};

// What comes after the first screen is another script; the tests are not about its coming.
beforeAll(() => Promise.all([loadWriting(), loadSheetWriting(), loadTypingParts([])]));
beforeEach(() => {
  book = new Book(`sidebar-${made++}`);
  const { port1, port2 } = new MessageChannel();
  page = port1;
  said = [];
  told.length = 0;
  page.addEventListener('message', ({ data }: MessageEvent<FromFrame>) => said.push(data));
  page.start();
  render(<App book={book} port={port2} admit={(message) => Promise.resolve(message)} />, document.body);
});
afterEach(async () => {
  render(null, document.body);
  page.close();
  await book.delete();
});

describe('the sidebar', () => {
  it('is empty until the page reports a record, and again once it reports none', async () => {
    expect(text()).toBe('');
    await known('1', 'Zoë');
    await moveTo('1');
    expect(find('h1').textContent).toBe('Zoë');
    say({ type: 'nobody', epoch: ++epoch });
    await vi.waitFor(() => expect(text()).toBe(''));
  });

  it('answers three questions, each in its own region, under the name', async () => {
    await known('1', 'Zoë');
    await moveTo('1');
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    const regions = [...document.querySelectorAll('section')].map(
      (region) => document.getElementById(region.getAttribute('aria-labelledby') ?? '')?.textContent,
    );
    expect(regions).toEqual(['Last impression', 'Promises', 'Ask about']);
    expect(text()).toContain('Overdue 2 h');
  });

  it('saves the address at which each record was seen', async () => {
    await moveTo('1');
    // A glance that ends sooner leaves no address.
    await vi.waitFor(async () => expect(await book.addresses.count()).toBe(1));
    await moveTo('2');
    const noted = ['1', '2'].map((id) => ({
      refKey: refKey(ref(id)),
      address: `https://app.hubspot.com/contacts/1/record/0-1/${id}`,
    }));
    await vi.waitFor(async () => expect(await book.addresses.toArray()).toMatchObject(noted));
  });

  it('reports a contact as shown only once nothing of the previous one is in the document', async () => {
    await known('1', 'Zoë');
    await known('2', 'Ben');
    await moveTo('1');
    const seen: string[] = [];
    page.addEventListener('message', () => seen.push(text()));
    await moveTo('2');
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.join('')).not.toContain('Zoë');
    expect(text()).toContain('Ben');
  });

  it('saves a sentence, tells the background after the commit, and shows it', async () => {
    await moveTo('1');
    type('Call + liked the plan.');
    enter();
    // The first sentence compiles the grammar's patterns.
    await vi.waitFor(() => expect(text()).toContain('Saved for'), 5_000);
    await vi.waitFor(() => expect(find('section').textContent).toContain('They’d say: positive'));
    await vi.waitFor(() => expect(told).toContainEqual({ type: 'book.changed' }));
    expect((await overviewOfRef(book, ref('1')))?.impressions).toHaveLength(1);
    await vi.waitFor(async () => expect(await book.drafts.count()).toBe(0));
  });

  it('saves for the contact the sentence was begun for, whatever the page does', async () => {
    await known('1', 'Zoë');
    await known('2', 'Ben');
    await moveTo('1');
    type('Call + for Zoë alone.');
    await moveTo('2');
    expect(text()).toContain('For Zoë, on screen when you began.');
    enter();
    await vi.waitFor(() => expect(text()).toContain('Saved for Zoë'));
    expect((await overviewOfRef(book, ref('1')))?.impressions).toHaveLength(1);
    expect((await overviewOfRef(book, ref('2')))?.impressions).toHaveLength(0);
  });

  it('takes a sentence for the contact whose page has the sheet, before anything was read of them', async () => {
    await known('1', 'Zoë');
    await known('2', 'Ben');
    await moveTo('1');
    const release = await holdBook();
    say({
      type: 'contact',
      epoch: ++epoch,
      ref: ref('2'),
      crmName: 'HubSpot',
      address: 'https://app.hubspot.com/contacts/1/record/0-1/2',
    });
    await shown();
    expect(document.querySelector('main')).toBeNull();
    type('Call + for Ben alone.');
    enter();
    await vi.waitFor(() => expect(text()).toContain('this record is still being read'));
    release();
    await vi.waitFor(() => expect(find('h1').textContent).toBe('Ben'));
    enter();
    await vi.waitFor(() => expect(text()).toContain('Saved for Ben'));
    expect((await overviewOfRef(book, ref('1')))?.impressions).toHaveLength(0);
    expect((await overviewOfRef(book, ref('2')))?.impressions).toHaveLength(1);
  });

  it('joins two records that the user says are the same person, and undoes that', async () => {
    await known('1', 'Zoë Marsh');
    await known('2', 'Z. Marsh');
    await moveTo('1');
    const menu = await vi.waitFor(() => find<HTMLButtonElement>('[aria-label="Brief, timeline and more"]'));
    menu.click();
    await vi.waitFor(() => button('Same person as…').click());
    const field = await vi.waitFor(() => find<HTMLInputElement>('dialog input'));
    field.value = 'marsh';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.waitFor(() => find('dialog li button').click());
    expect(find('dialog').textContent).toContain('Z. Marsh');
    await vi.waitFor(() => button('Same person').click());
    await vi.waitFor(() => expect(text()).toContain('2 open'));
    button('Undo').click();
    await vi.waitFor(() => expect(text()).toContain('1 open'));
  });

  it('saves the draft on each input, and shows it again when the contact comes back', async () => {
    await moveTo('1');
    type('half a sent');
    await vi.waitFor(async () => expect(await book.drafts.count()).toBe(1));
    say({ type: 'nobody', epoch: ++epoch });
    await vi.waitFor(() => expect(text()).toBe(''));
    await moveTo('1');
    expect(box().value).toBe('half a sent');
  });

  it('keeps a promise by one click, and undoes that by another', async () => {
    await known('1', 'Zoë');
    await moveTo('1');
    button('Kept').click();
    await vi.waitFor(() => expect(text()).toContain('Nothing promised.'));
    button('Undo').click();
    await vi.waitFor(() => expect(text()).toContain('1 open'));
  });

  describe('the key k', () => {
    beforeEach(async () => {
      await known('1', 'Zoë');
      const contact = (await contactOfRef(book, ref('1')))?.id ?? '';
      const due = dueAtInstant(Date.now() - 3_600_000, 'Europe/Lisbon');
      const data = { by: 'us' as const, due };
      const second = { entity: 'second', contact, data, text: { words: 'call back' } };
      await append(book, [{ kind: 'promise.made', ...second }]);
      await moveTo('1');
      expect(text()).toContain('2 open');
    });

    it('keeps one promise if it is tapped twice or held, and Undo reopens only that one', async () => {
      tap('k');
      tap('k');
      for (let held = 0; held < 5; held++) tap('k', { repeat: true });
      await vi.waitFor(() => expect(text()).toContain('1 open'));
      button('Undo').click();
      await vi.waitFor(() => expect(text()).toContain('2 open'));
    });

    it('keeps one promise if its button is clicked twice quickly', async () => {
      const kept = button('Kept');
      kept.click();
      kept.click();
      await vi.waitFor(() => expect(text()).toContain('1 open'));
      button('Undo').click();
      await vi.waitFor(() => expect(text()).toContain('2 open'));
    });
  });

  describe('a meeting', () => {
    it('is on the sheet with its time and channel until then', async () => {
      await planned(Date.now() + hour);
      const line = await vi.waitFor(() => find('.meetings'));
      expect(line.textContent).toMatch(/^Demo, (today|tomorrow) \d\d:\d\d Meeting/);
      expect(text()).not.toContain('How did it go?');
    });

    it('offers its brief when it begins soon', async () => {
      await planned(Date.now() + hour);
      const line = await vi.waitFor(() => find('.foot .care'));
      expect(line.textContent).toMatch(/^Demo, (today|tomorrow) \d\d:\d\dBrief b$/);
      find('.foot .care button').click();
      await vi.waitFor(() => expect(find('dialog').textContent).toContain('Meetings to come'));
    });

    it('is asked about once its time is over: w begins the sentence, which answers it, and Undo asks again', async () => {
      await planned(Date.now() - hour);
      await vi.waitFor(() => expect(text()).toContain('How did it go? Demo, '));
      tap('w');
      await vi.waitFor(() => expect(box().value).toBe('Demo – '));
      expect(document.activeElement).toBe(box());
      type('Demo – they liked it');
      enter();
      await vi.waitFor(() => expect(text()).toContain('Saved for'), 5_000);
      await vi.waitFor(() => expect(text()).not.toContain('How did it go?'));
      await act(() => box().blur());
      tap('u');
      await vi.waitFor(() => expect(text()).toContain('How did it go? Demo, '));
    });

    it('leaves what is being typed as it is', async () => {
      await planned(Date.now() - hour);
      await vi.waitFor(() => expect(text()).toContain('How did it go?'));
      type('Call + liked');
      button('Log it w').click();
      expect(box().value).toBe('Call + liked');
      await vi.waitFor(async () => expect(await book.drafts.count()).toBe(1));
    });

    it('is not asked about once it did not take place, until that is undone', async () => {
      await planned(Date.now() - hour);
      await vi.waitFor(() => button('Did not take place').click());
      await vi.waitFor(() => expect(text()).toContain('Did not take place: Demo'));
      await vi.waitFor(() => expect(text()).not.toContain('How did it go?'));
      tap('u');
      await vi.waitFor(() => expect(text()).toContain('How did it go?'));
    });

    it('can be moved to a future time, in words', async () => {
      await planned(Date.now() - hour);
      await vi.waitFor(() => button('Moved').click());
      const field = await vi.waitFor(() => find<HTMLInputElement>('.meeting-question input'));
      field.value = 'tomorrow 15:00';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await vi.waitFor(
        () => expect(find('.meeting-question').textContent).toContain('tomorrow 15:00'),
        5_000,
      );
      button('Move').click();
      await vi.waitFor(() => expect(find('.meetings').textContent).toContain('Demo, tomorrow 15:00'));
      expect(text()).not.toContain('How did it go?');
    });
  });

  it('marks a name that only the page said, and saves it once the user confirms it', async () => {
    await moveTo('1');
    say({ type: 'facts', epoch, facts: { name: 'Ada Byron', witness: false }, linked: [] });
    await vi.waitFor(() => expect(find('h1').textContent).toBe('Ada Byron'));
    expect(await contactOfRef(book, ref('1'))).toBeUndefined();
    button('Confirm').click();
    await vi.waitFor(() => expect(text()).not.toContain('Name taken from the page'));
    expect((await contactOfRef(book, ref('1')))?.text.name).toBe('Ada Byron');
  });

  it('does not call a record by a name that came late and is known to be another’s', async () => {
    await known('2', 'Bo Lind');
    await moveTo('1');
    const among = [refKey(ref('1')), refKey(ref('2'))];
    say({ type: 'facts', epoch, facts: { name: 'Bo Lind', witness: false }, linked: [], among });
    await moveTo('3');
    say({ type: 'facts', epoch, facts: { name: 'Cleo', witness: false }, linked: [], among });
    await vi.waitFor(() => expect(find('h1').textContent).toBe('Cleo'));
    expect(await sightingOf(book, ref('1'))).toBeUndefined();
  });

  it('says that the book cannot be read, and rebuilds it from the journal', async () => {
    await known('1', 'Zoë');
    const contact = (await contactOfRef(book, ref('1')))?.id;
    await book.table('promises').put({ id: 'promise-1', contact, open: 'us' });
    await moveTo('1');
    await vi.waitFor(() => expect(text()).toContain('could not be read'));
    await vi.waitFor(() => button('Rebuild').click());
    await vi.waitFor(() => expect(text()).toContain('Overdue 2 h'));
  });
});
