import { describe, expect, it } from 'vitest';
import { promiseWords } from '../../src/ui/promise-words';
import { aPromise, at, atWall, byDay } from './a-promise';
import { english } from './english';

const now = at('2026-11-24T17:00');
const line = (words: ReturnType<typeof promiseWords>) =>
  [words.lead, ...words.rest].join(' · ').replaceAll(',', '');

describe('promiseWords', () => {
  it.each([
    ['overdue', aPromise(), 'Overdue 2 h'],
    [
      'overdue, with what they understand',
      aPromise({ text: { words: 'Quote', understood: 'line prices' } }),
      'Overdue 2 h · they expect: line prices',
    ],
    ['in its cushion', aPromise({ due: atWall('2026-11-25T10:00') }), 'Start now · due tomorrow 10:00'],
    [
      'moved once',
      aPromise({ due: byDay('2026-12-14'), firstDue: byDay('2026-11-20'), moves: 1 }),
      'Mon 14 Dec · moved once first Fri 20 Nov',
    ],
    [
      'moved twice',
      aPromise({ due: byDay('2026-12-14'), firstDue: byDay('2026-11-20'), moves: 2 }),
      'Mon 14 Dec · moved 2 times first Fri 20 Nov',
    ],
    [
      'theirs, near its time: no cushion of ours',
      aPromise({ by: 'them', due: atWall('2026-11-24T17:05') }),
      'Today 17:05',
    ],
    ['theirs and late', aPromise({ by: 'them' }), 'Overdue 2 h'],
    ['only just late', aPromise({ due: atWall('2026-11-24T16:59:30') }), 'Overdue'],
    ['an answer to their message', aPromise({ cause: 'message' }), 'Overdue 2 h · their message waits'],
    [
      'handed to a colleague',
      aPromise({ text: { words: 'Quote', who: 'Priya' } }),
      'Overdue 2 h · with Priya',
    ],
  ])('says how one stands that is %s', (_, promise, words) => {
    expect(line(promiseWords(promise, now, english))).toBe(words);
  });
});
