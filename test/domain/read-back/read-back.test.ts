import { allNote } from '../../../src/domain/quick-log/all-note';
import { expect, it } from 'vitest';
import type { Reading } from '../../../src/domain/quick-log/reading';
import { agreedEntries, asAgreed, isPastDue, readBackOf } from '../../../src/domain/read-back/read-back';
import { dueAtInstant } from '../../../src/domain/due/due-at';
import { dayAt } from '../../../src/domain/due/working-hours';
import { berlin, closed, daysAgo, now, promise } from '../sample';

const theirs = promise('the questionnaire', { by: 'them', open: 'them', madeAt: now - 1 });
const ours = promise('the quote', { madeAt: now });
const old = promise('old', { madeAt: daysAgo(9) });

it('reads back what was promised today, ours first', () => {
  const parts = readBackOf([theirs, old, ours, closed('done', 'kept', now)], now, berlin);
  expect(parts.map(({ words }) => words)).toEqual(['the quote', 'the questionnaire']);
});

it('reads back everything open if nothing was promised today', () => {
  expect(readBackOf([old], now, berlin).map(({ words }) => words)).toEqual(['old']);
  expect(readBackOf([], now, berlin)).toEqual([]);
});

it('saves "she agreed" as what they understand, and keeps what was saved before', () => {
  const own = promise('the plan', { text: { words: 'the plan', understood: 'with prices' } });
  const entries = agreedEntries(readBackOf([ours, own], now, berlin));
  expect(entries).toEqual([
    {
      kind: 'promise.reworded',
      entity: 'the quote',
      contact: 'ana',
      data: {},
      text: { understood: 'the quote' },
    },
  ]);
});

const chip = (words: string, by: 'promise' | 'theirs') =>
  ({
    key: words,
    span: [0, 1],
    doubtful: false,
    type: by,
    words,
    when: { known: true, due: { type: 'day', day: '2026-11-25' }, doubtful: false },
  }) as const;
const typed: Reading = { ...allNote(''), chips: [chip('sign', 'theirs'), chip('call back', 'promise')] };

it('reads back unsaved promises together with saved ones, without older ones', () => {
  const parts = readBackOf([theirs, old, ours], now, berlin, typed);
  expect(parts.map(({ words }) => words)).toEqual(['the quote', 'call back', 'the questionnaire', 'sign']);
  expect(readBackOf([old], now, berlin, typed).map(({ words }) => words)).toEqual(['call back', 'sign']);
  expect(parts.filter(({ promise: saved }) => !saved)).toHaveLength(2);
});

it('applies "she agreed" to saved promises at once, and to the others when they are saved', () => {
  expect(agreedEntries(readBackOf([], now, berlin, typed))).toEqual([]);
  const about = { entity: 'p', contact: 'ana' };
  const due = { type: 'day', day: '2026-11-25' } as const;
  const made = {
    kind: 'promise.made',
    ...about,
    data: { by: 'us', due },
    text: { words: 'call back' },
  } as const;
  const note = { kind: 'like.noted', ...about, data: {}, text: { what: 'jazz' } } as const;
  expect(asAgreed([made, note])).toEqual([
    { ...made, text: { words: 'call back', understood: 'call back' } },
    note,
  ]);
});

it.each([
  ['a minute ago', dueAtInstant(now - 60_000, berlin), true],
  ['in a minute', dueAtInstant(now + 60_000, berlin), false],
  ['yesterday', { type: 'day', day: dayAt(daysAgo(1), berlin) } as const, true],
  ['today', { type: 'day', day: dayAt(now, berlin) } as const, false],
])('knows whether what was due %s is past', (_, due, isPast) => {
  expect(isPastDue({ by: 'us', words: 'the quote', due }, now, berlin)).toBe(isPast);
});
