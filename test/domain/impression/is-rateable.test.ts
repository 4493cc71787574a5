import { describe, expect, it } from 'vitest';
import { isRateable } from '../../../src/domain/impression/is-rateable';
import type { Impression } from '../../../src/domain/impression/impression';

type Left = Pick<Impression, 'channel' | 'outcome' | 'rating'>;

describe('isRateable', () => {
  it.each<[string, Left, boolean]>([
    ['a call', { channel: 'call' }, true],
    ['a note alone', {}, true],
    ['a call that was rated', { channel: 'call', rating: 'lukewarm' }, false],
    ['a voicemail', { channel: 'voicemail' }, false],
    ['a call that nobody answered', { channel: 'call', outcome: 'no-answer' }, false],
  ])('of %s', (_, left, expected) => {
    expect(isRateable(left)).toBe(expected);
  });
});
