import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/domain/journal/entry';
import { questionAfterRating, openQuestionOf } from '../../../src/domain/question/open-question';

const envelope = (n: number) => ({
  id: `entry ${n}`,
  v: 1 as const,
  contact: 'ana',
  device: 'here',
  n,
  lamport: n,
  at: 50,
  zone: 'UTC',
});
const promised: Entry = {
  ...envelope(1),
  kind: 'promise.made',
  entity: 'p',
  data: { by: 'us', due: { type: 'day', day: '2026-12-01' } },
  text: { words: 'Send it' },
};
const left = (data: Partial<Entry<'impression.left'>['data']>): Entry => ({
  ...envelope(2),
  kind: 'impression.left',
  entity: 'i',
  data: { happenedAt: 40, ...data },
  text: { note: '' },
});
const about = { id: 'i', contact: 'ana', happenedAt: 40 };

describe('the question after a sentence', () => {
  it('is about its interaction, and the contact it was written under', () => {
    const loss = left({ channel: 'call', outcome: 'no-thanks', rating: 'negative' });
    expect(openQuestionOf([promised, loss])).toEqual({
      question: { type: 'debrief', sort: 'no-thanks' },
      about: { ...about, channel: 'call' },
    });
  });

  it.each([
    ['without a rating', {}, { type: 'rate' }],
    ['rated in the sentence', { rating: 'lukewarm' }, { type: 'rave' }],
    ['with the deal signed', { outcome: 'signed' }, { type: 'expect' }],
  ] as const)('of a talk %s', (_, data, question) => {
    expect(openQuestionOf([left(data)])).toEqual({ question, about });
  });

  it('is undefined if there was no interaction, or nothing to ask about it', () => {
    expect(openQuestionOf([promised])).toBeUndefined();
    expect(openQuestionOf([left({ rating: 'rave' })])).toBeUndefined();
  });

  it.each([
    ['rave', undefined],
    ['positive', undefined],
    ['lukewarm', { question: { type: 'rave' }, about }],
    ['negative', { question: { type: 'rave' }, about }],
  ] as const)('after %s is %j', (rating, asked) => {
    expect(questionAfterRating(about, rating)).toEqual(asked);
  });
});
