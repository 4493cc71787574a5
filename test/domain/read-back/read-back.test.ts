import { expect, it } from 'vitest';
import { agreedEntries, readBackOf } from '../../../src/domain/read-back/read-back';
import { berlin, closed, daysAgo, now, promise } from '../sample';

const theirs = promise('the questionnaire', { by: 'them', open: 'them', madeAt: now - 1 });
const ours = promise('the quote', { madeAt: now });
const old = promise('old', { madeAt: daysAgo(9) });

it('reads back what was promised today, ours first', () => {
  const parts = readBackOf([theirs, old, ours, closed('done', 'kept', now)], now, berlin);
  expect(parts.map(({ words }) => words)).toEqual(['the quote', 'the questionnaire']);
});

it('reads back all that is open where nothing was promised today', () => {
  expect(readBackOf([old], now, berlin).map(({ words }) => words)).toEqual(['old']);
  expect(readBackOf([], now, berlin)).toEqual([]);
});

it('takes "she agreed" for what they understood, and leaves what they said themselves', () => {
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
