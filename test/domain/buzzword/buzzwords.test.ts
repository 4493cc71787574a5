import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buzzwordList, findBuzzwords } from '../../../src/domain/buzzword/buzzwords';

const marked = (draft: string, ...list: string[]) =>
  findBuzzwords(draft, list).map(({ from, to }) => draft.slice(from, to));

describe('findBuzzwords', () => {
  it('finds whole words in any case, the longer phrase first', () => {
    expect(marked('Let us Touch  Base on synergies and synergy.', 'synergy', 'touch base', 'touch')).toEqual([
      'Touch  Base',
      'synergy',
    ]);
  });

  it('takes special characters literally, and marks nothing for an empty list', () => {
    expect(marked('a best-in-class (TM) thing', 'best-in-class', '(tm)')).toEqual(['best-in-class', '(TM)']);
    expect(marked('synergy', '', ' ')).toEqual([]);
  });

  it('survives any list and any draft', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string(), { maxLength: 5 }), (draft, list) => {
        for (const { from, to } of findBuzzwords(draft, list)) expect(to).toBeGreaterThan(from);
      }),
    );
  });
});

it('splits at commas and line breaks, without repeats', () => {
  expect(buzzwordList('synergy, touch base\nsynergy,, ')).toEqual(['synergy', 'touch base']);
});
