import { describe, expect, it } from 'vitest';
import { careOrder, type Care } from '../../src/domain/care/care';
import { careWords } from '../../src/ui/care-words';
import { impression, keeping, request } from '../domain/sample';
import { sayEnglish } from './english';

const renewal = (reason?: string) =>
  keeping('renewal', 'r', { day: '2027-01-23', text: reason ? { reason } : {} });
const mention = keeping('mention', 'm', { heardAt: 1, good: true, sent: true, text: { whom: 'Ben' } });
const lost = impression('i', { outcome: 'no-thanks' });
const mark = { id: 'i', at: 1, rating: 'rave' } as const;

const cares: readonly [Care, string, string | undefined][] = [
  [
    { type: 'debrief', waiting: { impression: lost, sort: 'no-thanks' } },
    'A “no thanks” waits for its debrief',
    undefined,
  ],
  [
    { type: 'renewal', renewal: renewal(), days: 60 },
    'Renews in 60 days; no reason to renew on record',
    'give them a reason to renew',
  ],
  [
    { type: 'renewal', renewal: renewal('a week saved'), days: 60 },
    'Renews in 60 days; the reason: a week saved',
    'talk about the renewal',
  ],
  [
    { type: 'renewal', renewal: renewal(), days: -3 },
    'The renewal was due 3 days ago, and is undecided',
    'give them a reason to renew',
  ],
  [
    { type: 'heat', asks: [lost, lost, lost], like: undefined },
    'You’ve asked 3 times in a row and given nothing',
    'give them something they can use',
  ],
  [
    { type: 'request', request: request('a seat'), days: 3 },
    'Waiting 3 days for an answer: a seat',
    'answer: a seat',
  ],
  [
    {
      type: 'expectation',
      expectation: keeping('expectation', 'e', { text: { said: 'fast', understood: 'by May' } }),
      days: -2,
    },
    'They expected “by May” 2 days ago',
    'see to what they expect: by May',
  ],
  [
    { type: 'slide', slide: { first: mark, latest: mark, from: 4, to: 2, behind: [] } },
    'Sliding: rave at first, rave now',
    'ask what has changed',
  ],
  [
    { type: 'thanks', mention },
    'They told Ben about us, and you haven’t thanked them yet',
    'thank them for telling Ben',
  ],
  [{ type: 'quiet', days: 70 }, 'No contact for 70 days', 'check in'],
  [{ type: 'next-step' }, 'No next step agreed', 'propose a next step'],
];

describe('careWords', () => {
  it.each(cares)('%j', (care, line, promise) => {
    const words = careWords(care, { say: sayEnglish, locale: 'en-GB' });
    expect(words.line).toBe(line);
    expect(words.promise).toBe(promise);
  });
});

it('ranks every sort of care once', () => {
  expect(new Set(careOrder).size).toBe(careOrder.length);
});
