import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { digestId, noticeId, remind, type Notifier } from '../../src/background/remind';
import type { Notice } from '../../src/browser/notifications';
import { dueAtInstant } from '../../src/domain/due/due-at';
import type { Here } from '../../src/domain/due/here';
import { usualHours } from '../../src/domain/due/working-hours';
import { append } from '../../src/store/append';
import type { Book } from '../../src/store/book';
import { saveHabit } from '../../src/store/habits';
import { readLastLook } from '../../src/store/last-look';
import { bookOfEachTest } from '../store/book-of-each-test';

const minute = 60_000;
const noon = Date.UTC(2026, 10, 24, 12);
let book: Book;
let shown: Notice[];
bookOfEachTest(async (fresh) => {
  book = fresh;
  shown = [];
  await append(book, [
    { kind: 'contact.met', entity: 'ana', contact: 'ana', data: {}, text: { name: 'Ana' } },
    {
      kind: 'impression.left',
      entity: 'call',
      contact: 'ana',
      data: { channel: 'call', rating: 'positive', happenedAt: noon - 24 * 60 * minute },
      text: { note: 'Walked her through pricing' },
    },
  ]);
});

const at = (now: number): Here => ({ now, zone: 'UTC', hours: usualHours });
const notifier = (may = true): Notifier => ({
  mayNotify: () => Promise.resolve(may),
  show: (notice) => Promise.resolve(void shown.push(notice)),
  getMessage: (key, ...values) => [key, ...values].join(' '),
  locale: 'en',
});
const promise = (id: string, ahead: number) =>
  append(
    book,
    [
      {
        kind: 'promise.made',
        entity: id,
        contact: 'ana',
        data: { by: 'us', due: dueAtInstant(noon + ahead * minute, 'UTC'), cushion: 10 },
        text: { words: 'Send the quote' },
      },
    ],
    { now: noon },
  );
const about = (id: string) => ({
  kind: 'confidence.asked' as const,
  entity: `confidence ${id}`,
  contact: 'ana',
  data: { about: id },
  text: {},
});

describe('remind', () => {
  it('says who, what, when, and how we left it last time, once', async () => {
    await remind(book, notifier(), at(noon));
    await promise('quote', 30);
    await remind(book, notifier(), at(noon + 19 * minute));
    expect(shown).toEqual([]);
    await remind(book, notifier(), at(noon + 20 * minute));
    expect(shown).toMatchObject([{ id: noticeId('quote'), title: 'noticeCushion Ana' }]);
    expect(shown[0]?.message).toMatch(
      /^Send the quote · promiseDue .*\nnoticeLastTime ratingPositive · Walked her/,
    );
    expect(shown[0]?.buttons).toEqual(['promiseKept', 'noticeSnooze']);
    await remind(book, notifier(), at(noon + 25 * minute));
    expect(shown).toHaveLength(1);
    await remind(book, notifier(), at(noon + 30 * minute));
    expect(shown.map(({ title }) => title)).toEqual(['noticeCushion Ana', 'noticeDue Ana']);
  });

  it('shows nothing confidential', async () => {
    await remind(book, notifier(), at(noon));
    await promise('quote', 30);
    await append(book, [about('quote'), about('call')]);
    await remind(book, notifier(), at(noon + 30 * minute));
    expect(shown).toMatchObject([
      { title: 'noticeDue Ana', message: expect.stringMatching(/^promiseDue [\d:]+\s[AP]M$/) },
    ]);
  });

  it('shows what was missed while the browser was closed as one digest', async () => {
    await remind(book, notifier(), at(noon));
    for (let i = 0; i < 40; i++) await promise(`p${i}`, 30 + i);
    await remind(book, notifier(), at(noon + 3 * 24 * 60 * minute));
    expect(shown).toEqual([{ id: digestId, title: 'noticeDigestDue 40', message: 'Ana' }]);
  });

  it('shows a reminder again, under the same id, if the worker died before saving its look', async () => {
    await remind(book, notifier(), at(noon));
    await promise('quote', 30);
    const dies: Notifier = {
      ...notifier(),
      show: async (notice) => {
        shown.push(notice);
        await Promise.reject(new Error('the worker was killed'));
      },
    };
    await remind(book, dies, at(noon + 30 * minute));
    await remind(book, notifier(), at(noon + 31 * minute));
    expect(shown.map(({ id }) => id)).toEqual([noticeId('quote'), noticeId('quote')]);
  });

  it('shows nothing without the permission, and nothing old once it is granted', async () => {
    await remind(book, notifier(false), at(noon));
    await promise('quote', 30);
    await remind(book, notifier(false), at(noon + 40 * minute));
    await remind(book, notifier(true), at(noon + 41 * minute));
    expect(shown).toEqual([]);
    expect((await readLastLook(book))?.now).toBe(noon + 41 * minute);
  });

  it('shows nothing if reminders are turned off', async () => {
    await saveHabit(book, 'reminders', false);
    await remind(book, notifier(), at(noon));
    await promise('quote', 30);
    await remind(book, notifier(), at(noon + 40 * minute));
    expect(shown).toEqual([]);
  });
});
