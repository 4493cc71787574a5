import { expect, it } from 'vitest';
import type { Entry, NewEntry } from '../../src/domain/journal/entry';
import type { OpenQuestion } from '../../src/domain/question/open-question';
import { savedOutcome } from '../../src/ui/saved-outcome';

const left = (data: Partial<Entry<'impression.left'>['data']>): Entry => ({
  id: 'e',
  v: 1,
  device: 'here',
  n: 1,
  lamport: 1,
  at: 50,
  zone: 'UTC',
  kind: 'impression.left',
  entity: 'i',
  contact: 'ana',
  data: { happenedAt: 40, ...data },
  text: { note: '' },
});
const about = { id: 'i', contact: 'ana', happenedAt: 40 };
const rave: OpenQuestion = { question: { type: 'rave' }, about };
const rate: OpenQuestion = { question: { type: 'rate' }, about };

/** A sentence just saved on a surface whose writes succeed or not. */
function saved(data: Partial<Entry<'impression.left'>['data']>, succeeds = true) {
  const written: NewEntry[] = [];
  const asked: (OpenQuestion | undefined)[] = [];
  const outcome = savedOutcome({
    entries: [left(data)],
    whom: 'Ana',
    write: async (news) => {
      written.push(...news);
      return succeeds;
    },
    takeBack: async () => succeeds,
    ask: (question) => asked.push(question),
  });
  if (!outcome.saved) throw new Error('it was saved');
  return { outcome, written, asked };
}

it('asks at once what is left', () => {
  const { outcome, asked } = saved({ rating: 'lukewarm' });
  expect(asked).toEqual([rave]);
  expect(outcome.rate).toBeUndefined();
});

it('asks on after a rating that is low, once that is on disk', async () => {
  const { outcome, written, asked } = saved({});
  expect(await outcome.rate?.('negative')).toEqual({ rated: true });
  expect(written).toEqual([
    { kind: 'impression.edited', entity: 'i', contact: 'ana', data: { rating: 'negative' }, text: {} },
  ]);
  expect(asked).toEqual([rate, rave]);
});

it('asks nothing after a rating that is high, or was not saved', async () => {
  const high = saved({});
  await high.outcome.rate?.('positive');
  expect(high.asked).toEqual([rate]);
  const failed = saved({}, false);
  expect(await failed.outcome.rate?.('negative')).toEqual({ rated: false });
  expect(failed.asked).toEqual([rate]);
});

it('closes the question with Undo, and leaves it open where that failed', async () => {
  const undone = saved({ rating: 'lukewarm' });
  expect(await undone.outcome.undo()).toEqual({ undone: true });
  expect(undone.asked).toEqual([rave, undefined]);
  const failed = saved({ rating: 'lukewarm' }, false);
  expect(await failed.outcome.undo()).toEqual({ undone: false });
  expect(failed.asked).toEqual([rave]);
});

it('hears that the rating is left for later', () => {
  const { outcome, asked } = saved({});
  outcome.skip?.();
  expect(asked).toEqual([rate, undefined]);
});
