import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../../src/domain/quick-log/marks/matches-of';

const patterns = [/^|[,.;!?]\s+/gu, /\p{L}*/gu, /a?/g, /\b/gu];

describe('every match of a pattern', () => {
  it.each(patterns)('is what matchAll finds, in any text: %s', (pattern) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(matchesOf(pattern, text)).toEqual([...text.matchAll(pattern)]);
      }),
    );
  });

  it('begins at a place', () => {
    expect(matchesOf(/a/g, 'a a a', 1).map(({ index }) => index)).toEqual([2, 4]);
  });
});
