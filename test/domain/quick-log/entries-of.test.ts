import { describe, expect, test } from 'vitest';
import type { NewEntry } from '../../../src/domain/journal/entry';
import { entriesOf } from '../../../src/domain/quick-log/write/entries-of';
import { readSentence } from '../../../src/domain/quick-log/read-sentence';
import type { ChipChange } from '../../../src/domain/quick-log/reading';
import { openWithContact } from './hundred-sentences';
import { tuesday } from './tuesday';

const context = tuesday([...openWithContact, { id: 'export', type: 'promise', words: 'fix the export' }]);

function logged(sentence: string, changes: readonly ChipChange[] = []): NewEntry[] {
  let n = 0;
  const { now, zone } = context;
  const reading = readSentence(sentence, context, changes);
  return entriesOf(reading, { contact: 'ana', sentence, now, zone, newId: () => `id-${(n += 1)}` });
}

describe('what a sentence appends', () => {
  test('a call with everything in it', () => {
    const sentence =
      "Call ++ walked her through pricing. I'll send the quote by Thu 3pm. Ask about the kids. Likes jazz.";
    expect(logged(sentence)).toEqual([
      {
        kind: 'impression.left',
        entity: 'id-1',
        contact: 'ana',
        data: {
          happenedAt: context.now,
          channel: 'call',
          rating: 'rave',
          understood: [
            { from: 0, to: 4 },
            { from: 5, to: 7 },
            { from: 36, to: 66 },
            { from: 67, to: 86 },
            { from: 87, to: 98 },
          ],
        },
        text: { note: sentence, sentence },
      },
      {
        kind: 'promise.made',
        entity: 'id-2',
        contact: 'ana',
        data: {
          by: 'us',
          due: {
            type: 'at',
            wall: '2026-11-26T15:00',
            zone: 'Europe/London',
            at: Date.UTC(2026, 10, 26, 15),
          },
        },
        text: { words: 'send the quote' },
      },
      { kind: 'matter.noticed', entity: 'id-3', contact: 'ana', data: {}, text: { about: 'the kids' } },
      { kind: 'like.noted', entity: 'id-4', contact: 'ana', data: {}, text: { what: 'jazz' } },
    ]);
  });

  test('a lone promise is just the promise, in its exact words, and doubtful where it was', () => {
    expect(logged('send deck EOD')).toEqual([
      {
        kind: 'promise.made',
        entity: 'id-1',
        contact: 'ana',
        data: { by: 'us', due: { type: 'day', day: '2026-11-24' }, doubtful: true },
        text: { words: 'send deck EOD' },
      },
    ]);
  });

  test('a promise without a time falls due at the end of the next working day', () => {
    expect(logged("told him I'd check w/ product")).toMatchObject([
      { kind: 'promise.made', data: { due: { type: 'day', day: '2026-11-25' } } },
    ]);
  });

  test('a time in doubt makes the promise one to be confirmed', () => {
    expect(logged("call ok, I'll send it Tuesday")[1]).toMatchObject({
      kind: 'promise.made',
      data: { doubtful: true, due: { day: '2026-11-24' } },
    });
  });

  test('an overdue promise is made as such', () => {
    expect(logged('promised refund 2 wks ago, furious')).toMatchObject([
      { kind: 'impression.left', text: { note: 'promised refund 2 wks ago, furious' } },
      {
        kind: 'promise.made',
        data: { by: 'us', due: { type: 'day', day: '2026-11-10' } },
        text: { words: 'refund' },
      },
    ]);
  });

  test.each(['call - sounded rushed', 'Sent the revised quote 👍', 'furious', 'Great call with Ana'])(
    'a doubtful rating is never saved: %s',
    (sentence) => {
      const rated = logged(sentence).filter((e) => e.kind === 'impression.left' && 'rating' in e.data);
      expect(rated).toEqual([]);
    },
  );

  test('a rating that the user confirmed is saved', () => {
    const { chips } = readSentence('call - sounded rushed', context);
    const rating = chips.find((chip) => chip.type === 'rating');
    const changes = [{ key: rating?.key ?? '', change: 'turn', into: 'rating' }] as const;
    expect(logged('call - sounded rushed', changes)).toMatchObject([{ data: { rating: 'negative' } }]);
  });

  test('theirs is kept apart from ours', () => {
    expect(logged("call ok, she'll send the NDA on Friday")[1]).toMatchObject({
      kind: 'promise.made',
      data: { by: 'them', due: { day: '2026-11-27' } },
      text: { words: 'send the NDA' },
    });
  });

  test('a request comes with its time and its answer', () => {
    expect(logged('they ask for discount by Fri, told them no')).toEqual([
      {
        kind: 'request.made',
        entity: 'id-1',
        contact: 'ana',
        data: { due: { type: 'day', day: '2026-11-27' }, answer: 'refused' },
        text: { what: 'they ask for discount by Fri, told them no' },
      },
    ]);
  });

  test('what they need no longer is released, and not kept', () => {
    expect(logged("she doesn't want the revised quote any more")).toMatchObject([
      { kind: 'impression.left' },
      {
        kind: 'promise.released',
        entity: 'quote',
        text: { why: "she doesn't want the revised quote any more" },
      },
    ]);
  });

  test('past tense closes a promise with what was done, and a matter with the answer', () => {
    expect(logged('sent revised quote')).toMatchObject([
      { kind: 'impression.left', text: { note: 'sent revised quote' } },
      {
        kind: 'promise.kept',
        entity: 'quote',
        contact: 'ana',
        data: { keptAt: context.now },
        text: { done: 'sent revised quote' },
      },
    ]);
    expect(logged('asked abt marathon - she ran 1:52!!')).toMatchObject([
      { kind: 'impression.left', text: { note: 'asked abt marathon - she ran 1:52!!' } },
      {
        kind: 'matter.asked',
        entity: 'marathon',
        data: { askedAt: context.now },
        text: { answer: 'she ran 1:52' },
      },
    ]);
  });

  test('an outcome and the length of the talk stand in the impression', () => {
    expect(logged('lunch 1h. Not interested')[0]).toMatchObject({
      data: { channel: 'meal', minutes: 60, outcome: 'no-thanks' },
    });
  });

  test('an offer on a condition is no promise yet', () => {
    const sentence = "If they sign I'll throw in training";
    expect(logged(sentence)).toMatchObject([{ kind: 'impression.left', text: { note: sentence, sentence } }]);
  });
});

const kindsOf = (sentence: string) => logged(sentence).map(({ kind }) => kind);

describe('a sentence of nothing but what is to be done', () => {
  test.each([
    ["I'll send the plan Tue", 'promise.made'],
    ['She will send the NDA on Friday', 'promise.made'],
    ['She said "I\'ll get you the PO Thursday"', 'promise.made'],
    ['ask about the kids', 'matter.noticed'],
    ['Likes jazz', 'like.noted'],
    ['she wants 10% off if annual', 'request.made'],
    ['fixed the export', 'promise.kept'],
    ['send it asap', 'promise.made'],
  ])('leaves no impression: %s', (sentence, kind) => {
    expect(kindsOf(sentence)).toEqual([kind]);
  });

  test.each([
    "call, she'll send the NDA on Friday",
    "she'll send the NDA on Friday ++",
    "yesterday's call. I'll send the plan Tue",
    "She'll send the NDA. Furious",
    "n/a, I'll try again tmrw",
    'Sent the revised quote',
    'Sent the revised quote 👍',
    'got the security questionnaire',
    'asked about the marathon',
  ])('leaves one as soon as it speaks of a contact: %s', (sentence) => {
    expect(kindsOf(sentence)[0]).toBe('impression.left');
  });

  test('keeps every word of it, just as it was typed', () => {
    expect(logged('She will send the NDA on Friday')).toMatchObject([
      { text: { words: 'She will send the NDA on Friday' } },
    ]);
  });
});

describe('what was done, and nothing more', () => {
  test.each([
    'Sent the revised quote 👍',
    'got the security questionnaire',
    'Sent the revised quote, she liked the colours',
  ])('is what the next one reads: %s', (sentence) => {
    expect(logged(sentence)[0]).toMatchObject({ text: { note: sentence, sentence } });
  });
});

describe('an interaction that was not just now', () => {
  const noon = Date.UTC(2026, 10, 23, 12);

  test('stands where it happened', () => {
    expect(logged("yesterday's call ++ fine")[0]).toMatchObject({
      data: { happenedAt: noon, channel: 'call' },
    });
  });

  test('kept what it kept then', () => {
    expect(logged('sent the revised quote yesterday')).toMatchObject([
      { kind: 'impression.left', data: { happenedAt: noon } },
      { kind: 'promise.kept', data: { keptAt: noon } },
    ]);
    expect(logged('asked her yesterday about the marathon')[1]).toMatchObject({ data: { askedAt: noon } });
  });

  test('is one of now where its time cannot be read', () => {
    const changes = [{ key: 'happened:yesterday', change: 'date', words: 'ages ago' }] as const;
    expect(logged('call yesterday ++', changes)[0]).toMatchObject({ data: { happenedAt: context.now } });
  });
});
