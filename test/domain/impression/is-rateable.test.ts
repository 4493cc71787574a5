import { describe, expect, it } from 'vitest';
import { isRateable } from '../../../src/domain/impression/is-rateable';
import type { Impression } from '../../../src/domain/impression/impression';

type Left = Pick<Impression, 'channel' | 'outcome' | 'rating' | 'oneWay'>;

describe('isRateable', () => {
  it.each<[string, Left, boolean]>([
    ['a call', { channel: 'call' }, true],
    ['a note alone', {}, true],
    ['a call that was rated', { channel: 'call', rating: 'lukewarm' }, false],
    ['a coffee', { channel: 'coffee' }, true],
    ['what was sent', { oneWay: true }, false],
    ['an e-mail', { channel: 'email' }, false],
    ['a message', { channel: 'message' }, false],
    ['a delivery', { channel: 'delivery' }, false],
    ['a voicemail', { channel: 'voicemail' }, false],
    ['a call that nobody answered', { channel: 'call', outcome: 'no-answer' }, false],
  ])('of %s', (_, left, expected) => {
    expect(isRateable(left)).toBe(expected);
  });
});
