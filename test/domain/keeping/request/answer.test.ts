import fc from 'fast-check';
import { expect, it } from 'vitest';
import { entriesOfAnswer } from '../../../../src/domain/keeping/request/answer';
import { grantedShare } from '../../../../src/domain/keeping/request/granted-share';
import { request } from '../../sample';

const due = { type: 'day', day: '2026-11-27' } as const;
const kinds = (answer: Parameters<typeof entriesOfAnswer>[1]) =>
  entriesOfAnswer(request('a discount'), answer, () => 'new').map(({ kind, text }) => [kind, text]);

it('makes a promise of a yes and of what we do instead', () => {
  expect(kinds({ type: 'yes', due })).toEqual([
    ['request.answered', {}],
    ['promise.made', { words: 'a discount' }],
  ]);
  expect(kinds({ type: 'instead', what: 'free training', due })).toEqual([
    ['request.answered', { reply: 'free training' }],
    ['promise.made', { words: 'free training' }],
  ]);
  expect(kinds({ type: 'no', why: '' })).toEqual([['request.answered', {}]]);
});

it('counts the granted share among answered requests only', () => {
  const answers = fc.array(fc.constantFrom('granted', 'refused', 'instead', undefined));
  fc.assert(
    fc.property(answers, (all) => {
      const requests = all.map((answer, i) => request(String(i), answer ? { answer } : {}));
      const { granted, instead, refused, unanswered, share } = grantedShare(requests);
      expect(granted + instead + refused + unanswered).toBe(all.length);
      const answered = all.length - unanswered;
      expect(share).toBe(answered ? granted / answered : undefined);
    }),
  );
});
