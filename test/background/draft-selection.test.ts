import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { draftSelection } from '../../src/background/draft-selection';
import { readSentence } from '../../src/domain/quick-log/read-sentence';
import { usualHours } from '../../src/domain/due/working-hours';
import { Book } from '../../src/store/book';
import { draftKey, readDraft } from '../../src/store/drafts';
import { saveDraft } from '../../src/store/save-draft';

const ref = { crm: 'x', tenant: '-', kind: 'person', id: '7' };
const fake = vi.hoisted(() => ({
  here: undefined as object | undefined,
  opened: [] as string[],
  refusal: undefined as Error | undefined,
}));
vi.mock('../../src/browser/active-tab', () => ({
  contactInTab: async (tab: number) => (tab === 3 ? fake.here : undefined),
}));
vi.mock('../../src/browser/open-page', () => ({
  openPopup: async () => {
    if (fake.refusal) throw fake.refusal;
    fake.opened.push('popup');
  },
}));
vi.mock('../../src/browser/i18n', () => ({
  getMessage: (key: string, ...values: string[]) => [key, ...values].join(' | '),
}));

const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
const at = (wall: string) => Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds;
let book: Book;
let made = 0;
beforeEach(() => {
  book = new Book(`take-selection-${made++}`);
  Object.assign(fake, { here: { ref, facts: { witness: false } }, opened: [], refusal: undefined });
  vi.spyOn(Date, 'now').mockReturnValue(at('2026-11-24T11:00'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await book.delete();
});

const ofAna = draftKey('popup', 'x|-|person|7');
const text = async (key: string) => (await readDraft(book, key))?.text;

describe('words selected in a page', () => {
  it('become a promise in the popup’s draft for the contact on screen, and nothing is saved', async () => {
    await draftSelection(book, { action: 'promise', text: ' send the\n  quote. ', tab: 3 });
    expect(await text(ofAna)).toBe('contextPromiseSentence | send the quote');
    expect(await book.journal.count()).toBe(0);
    expect(fake.opened).toEqual(['popup']);
  });

  it('come after a draft that was begun there, whose changed chips stay', async () => {
    const changes = [{ drop: 'promise' }];
    await saveDraft(book, { key: ofAna, text: 'Call ++ \n', changes, at: 1 });
    await draftSelection(book, { action: 'promise', text: 'the quote', tab: 3 });
    expect(await readDraft(book, ofAna)).toMatchObject({
      text: 'Call ++\ncontextPromiseSentence | the quote',
      changes,
    });
  });

  it.each([
    ['no contact is on screen', { tab: 3 }, undefined],
    ['the other tab shows no contact', { tab: 4 }, { ref }],
    ['there is no tab', {}, { ref }],
  ])('become a draft of nobody yet if %s', async (_, tab, here) => {
    fake.here = here;
    await draftSelection(book, { action: 'promise', text: 'the quote', ...tab });
    expect(await text(draftKey('popup'))).toBe('contextPromiseSentence | the quote');
    expect(await text(ofAna)).toBeUndefined();
  });

  it('open nothing if there are none', async () => {
    await draftSelection(book, { action: 'promise', text: ' \n\u200b', tab: 3 });
    expect(await book.drafts.count()).toBe(0);
    expect(fake.opened).toEqual([]);
  });

  it('are in the draft even if the popup does not open', async () => {
    const logged = vi.spyOn(console, 'error').mockReturnValue();
    fake.refusal = new Error('no window');
    await draftSelection(book, { action: 'promise', text: 'the quote', tab: 3 });
    expect(await text(ofAna)).toBe('contextPromiseSentence | the quote');
    expect(logged).toHaveBeenCalledOnce();
  });
});

const when = async () => (await text(ofAna))?.split(' | ')[1];

describe('a message that waits', () => {
  it.each([
    ['within the day’s four working hours', '2026-11-24T11:00', '24 Nov 15:00'],
    ['into the next working day', '2026-11-27T16:30', '30 Nov 12:00'],
    ['from the beginning of the next working day', '2026-11-28T10:00', '30 Nov 13:00'],
  ])('is to be answered %s', async (_, now, by) => {
    vi.spyOn(Date, 'now').mockReturnValue(at(now));
    await draftSelection(book, { action: 'answer', text: 'Can you call me?', tab: 3 });
    expect(await when()).toBe(by);
  });

  it('has a time that the quick log reads as the same time', async () => {
    await draftSelection(book, { action: 'answer', text: 'Can you call me?', tab: 3 });
    const context = { now: Date.now(), zone, hours: usualHours, locale: 'en-GB', languages: [], open: [] };
    const { chips } = readSentence(`I’ll answer their message by ${await when()}: prices`, context);
    const due = { wall: '2026-11-24T15:00', zone };
    expect(chips).toMatchObject([{ type: 'message', when: { known: true, due, doubtful: false } }]);
  });
});
