import { describe, expect, it } from 'vitest';
import type { ClientPromise } from '../../src/domain/promise/client-promise';
import { keepRateWords } from '../../src/ui/keep-rate-words';
import { aPromise, at } from './a-promise';
import { english } from './english';

const now = at('2026-11-24T17:00');
/** Our promise for 24 November 15:00, closed. */
const closed = (how: 'kept' | 'broken' | 'released', when: string, more: Partial<ClientPromise> = {}) => {
  const { open: _, ...promise } = aPromise(more);
  return { ...promise, closed: { how, at: at(when) } };
};
const words = (...promises: ClientPromise[]) => keepRateWords(promises, now, english)?.replaceAll(',', '');

describe('keepRateWords', () => {
  it('returns one line, bad news as plainly as good, with the day that it counts from', () => {
    const promises = [
      closed('kept', '2026-11-20T10:00'),
      closed('kept', '2026-11-24T16:00'),
      closed('broken', '2026-11-24T16:30', { moves: 1 }),
      closed('released', '2026-11-23T10:00'),
    ];
    expect(words(...promises)).toBe(
      'Our promises to them ended since Fri 20 Nov: 33% · 1 on time · 1 late · 1 broken · 1 moved first · 1 released not counted',
    );
  });

  it('returns no percentage if nothing counts', () => {
    expect(words(closed('released', '2026-11-23T10:00'))).toBe(
      'Our promises to them ended since yesterday: 1 released not counted',
    );
  });

  it('returns undefined if none of our promises has ended', () => {
    expect(words(aPromise(), closed('kept', '2026-11-20T10:00', { by: 'them' }))).toBeUndefined();
  });
});
