import { describe, expect, it } from 'vitest';
import { digestText, noticeText, type NoticeContext } from '../../src/background/notice-text';
import { usualHours } from '../../src/domain/due/working-hours';
import type { Impression } from '../../src/domain/impression/impression';
import type { ClientPromise } from '../../src/domain/promise/client-promise';
import type { DueReminder } from '../../src/domain/reminder/reminders-due';

const day = '2026-11-24';
const at = (clock: string) => Temporal.Instant.from(`${day}T${clock}:00Z`).epochMilliseconds;
const context = (clock: string, ...confidential: string[]): NoticeContext => ({
  getMessage: (key, ...values) => [key, ...values].join(' '),
  locale: 'en',
  zone: 'UTC',
  hours: usualHours,
  now: at(clock),
  confidential: new Set(confidential),
});
const due = { type: 'day', day } as const;
const byDay = {
  id: 'quote',
  contact: 'ana',
  by: 'us',
  open: 'us',
  madeAt: 0,
  due,
  firstDue: due,
  dueDay: day,
  moves: 0,
  doubtful: false,
  text: { words: 'Send the quote' },
} satisfies ClientPromise;
const reminder = (stage: DueReminder['stage']): DueReminder => ({
  stage,
  at: 0,
  silent: false,
  promise: byDay,
});
const title = (stage: DueReminder['stage'], clock: string) =>
  noticeText(
    reminder(stage),
    { promise: byDay, to: undefined, last: undefined, rated: undefined },
    context(clock),
  ).title;

describe('a promise by day', () => {
  it('is not overdue before working hours end', () => {
    expect(title('snooze', '09:00')).toBe('noticeCushion noticeSomeone');
    expect(title('snooze', '17:29')).toBe('noticeCushion noticeSomeone');
    expect(title('snooze', '17:30')).toBe('noticeOverdue noticeSomeone');
  });

  it('is not yet due in the digest of its morning', () => {
    const two = [reminder('cushion'), reminder('cushion')];
    expect(digestText(two, ['Ana'], context('09:00')).title).toBe('noticeDigestBegun 2');
    expect(digestText(two, ['Ana'], context('17:30')).title).toBe('noticeDigestDue 2');
  });
});

it('is short, whatever length a name, a promise and a note have', () => {
  const long = 'a'.repeat(1_000_000);
  const promise = { ...byDay, text: { words: long } };
  const last = { id: 'call', contact: 'ana', happenedAt: 0, zone: 'UTC', edits: 0, text: { note: long } };
  const { title: head, message } = noticeText(
    { ...reminder('due'), promise },
    {
      promise,
      to: {
        contact: { id: 'ana', refs: [], refKeys: [], metAt: 0, text: {} },
        name: long,
        provisional: false,
      },
      last,
      rated: undefined,
    },
    context('09:00'),
  );
  expect(head.length + message.length).toBeLessThan(600);
  expect(digestText([reminder('due')], [long, long], context('18:00')).message.length).toBeLessThan(400);
});

describe('what is confidential', () => {
  const last = {
    id: 'call',
    contact: 'ana',
    channel: 'call',
    rating: 'positive',
    happenedAt: 0,
    zone: 'UTC',
    edits: 0,
    text: { note: 'He is leaving in May' },
  } satisfies Impression;
  const message = (...confidential: string[]) =>
    noticeText(
      reminder('due'),
      { promise: byDay, to: undefined, last, rated: last },
      context('18:00', ...confidential),
    ).message;
  const when = 'promiseDue Tue, Nov 24';
  const lastTime = 'noticeLastTime ratingPositive · He is leaving in May';

  it.each([
    { confidential: [], says: `Send the quote · ${when}\n${lastTime}` },
    { confidential: ['quote'], says: `${when}\n${lastTime}` },
    { confidential: ['call'], says: `Send the quote · ${when}` },
    { confidential: ['quote', 'call'], says: when },
  ])('is left out of a notice: $confidential', ({ confidential, says }) => {
    expect(message(...confidential)).toBe(says);
  });
});

it('includes the last rating even if a newer interaction has none', () => {
  const left = { contact: 'ana', happenedAt: 0, zone: 'UTC', edits: 0 };
  const last = { ...left, id: 'mail', text: { note: 'Sent the times' } };
  const rated = { ...left, id: 'call', rating: 'positive' as const, text: { note: 'He is leaving in May' } };
  const message = (...confidential: string[]) =>
    noticeText(
      reminder('due'),
      { promise: byDay, to: undefined, last, rated },
      context('18:00', ...confidential),
    ).message;
  expect(message()).toContain('noticeLastTime theyWouldSay ratingPositive · Sent the times');
  expect(message('call')).toContain('noticeLastTime Sent the times');
});
