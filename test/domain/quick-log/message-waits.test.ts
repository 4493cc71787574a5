import { describe, expect, test } from 'vitest';
import { entriesOf } from '../../../src/domain/quick-log/write/entries-of';
import { readSentence } from '../../../src/domain/quick-log/read-sentence';
import type { ChipChange } from '../../../src/domain/quick-log/reading';
import { tuesday } from './tuesday';

const read = (sentence: string, changes: readonly ChipChange[] = [], answerMinutes?: number) =>
  readSentence(sentence, tuesday([], { answerMinutes }), changes);
const messages = (sentence: string) =>
  read(sentence).chips.flatMap((chip) => (chip.type === 'message' ? [chip.words] : []));
const messageWith = (answerMinutes?: number) =>
  read('VM from Ana, call her back', [], answerMinutes).chips.find(({ type }) => type === 'message');

describe('their message waits', () => {
  test.each([
    ['LVM from her, call back', 'call back'],
    ['VM from Ana, call her back', 'call her back'],
    ['Ana emailed, needs an answer', 'needs an answer'],
    ['missed call from Ana', 'missed call from Ana'],
    ['She left a message, I’ll call her back', 'call her back'],
    ['she texted, get back to her', 'get back to her'],
    ['got an email from Bo asking for a discount, waiting for my reply', 'waiting for my reply'],
    ['I’ll reply to her email', 'reply to her email'],
    ['Nachricht von Ana, zurückrufen', 'zurückrufen'],
    ['Ana hat gemailt, braucht Antwort', 'braucht Antwort'],
    ['Mail d’Ana, la rappeler', 'la rappeler'],
  ])('%s', (sentence, words) => {
    expect(messages(sentence)).toEqual([words]);
  });

  test.each([
    'I left a voicemail, will call back tomorrow',
    'LVM x2, will try again tmrw',
    'Emailed Ana, will call back Thu',
    'call me back in 30 she says',
    'n/a, cb at 4',
    'Call + she needs an answer by Fri',
    'I’ll call her back at 4',
  ])('but not where what came was ours: %s', (sentence) => {
    expect(messages(sentence)).toEqual([]);
  });

  test('is due within four working hours, or the user’s own answer time', () => {
    expect(messageWith()).toMatchObject({ when: { fallback: { wall: '2026-11-24T15:00:00' } } });
    expect(messageWith(30)).toMatchObject({ when: { fallback: { wall: '2026-11-24T11:30:00' } } });
  });

  test('keeps the time that is said', () => {
    expect(read('VM from Ana, call her back at 5pm').chips).toMatchObject([
      { type: 'channel' },
      { type: 'message', when: { known: true, due: { wall: '2026-11-24T17:00' } } },
    ]);
  });

  test('is a promise of ours that says why it is there', () => {
    const context = { contact: 'ana', sentence: '', now: 0, zone: 'Europe/London', newId: () => 'id' };
    expect(entriesOf(read('VM from Ana, call her back'), context)).toMatchObject([
      { kind: 'impression.left' },
      { kind: 'promise.made', data: { by: 'us', cause: 'message' }, text: { words: 'call her back' } },
    ]);
  });
});

const turn = (key: string): ChipChange => ({ key, change: 'turn', into: 'message' });

describe('turned by the user', () => {
  test('a promise without a time takes the answer time, and back the end of the next working day', () => {
    const [chip] = read('I’ll check the invoice', [turn('promise:check the invoice')]).chips;
    expect(chip).toMatchObject({ type: 'message', when: { fallback: { wall: '2026-11-24T15:00:00' } } });
    const back: ChipChange = { key: 'promise:check the invoice', change: 'turn', into: 'promise' };
    const [again] = read('I’ll check the invoice', [turn('promise:check the invoice'), back]).chips;
    expect(again).toMatchObject({ type: 'promise', when: { fallback: { day: '2026-11-25' } } });
  });

  test('what came by a channel waits, and the channel and the note stay', () => {
    const reading = read('Email from Ana about the import. Likes jazz.', [turn('channel:email')]);
    expect(reading.chips).toMatchObject([
      { type: 'channel' },
      { type: 'message', words: 'Email from Ana about the import' },
      { type: 'like' },
    ]);
    expect(reading.rest).toBe('from Ana about the import');
  });

  test('and is dropped like any other', () => {
    const drop: ChipChange = { key: 'message:by channel', change: 'drop' };
    const reading = read('Email from Ana', [turn('channel:email'), drop]);
    expect(reading.chips.map(({ type }) => type)).toEqual(['channel']);
  });
});
