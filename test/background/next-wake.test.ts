import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextWake } from '../../src/background/next-wake';

const minute = 60_000;
const day = 24 * 60 * minute;
const now = Date.UTC(2026, 10, 24, 11);

describe('nextWake', () => {
  it.each([
    ['nothing is open ahead', undefined, undefined],
    ['it falls due in 2 minutes', now + 2 * minute, now + 2 * minute],
    ['it falls due in an hour: check in between', now + 60 * minute, now + 5 * minute],
    ['it falls due in two days: sleep until then', now + 2 * day, now + 2 * day],
  ])('when %s', (_, change, expected) => {
    expect(nextWake(now, { change, due: change })).toBe(expected);
  });

  it('sleeps until a cushion begins, if its promise falls due in more than a day', () => {
    expect(nextWake(now, { change: now + 60 * minute, due: now + 2 * day })).toBe(now + 60 * minute);
    expect(nextWake(now, { change: now + 60 * minute, due: undefined })).toBe(now + 60 * minute);
  });

  it('is never later than the change, and never more than twelve times an hour', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 * day }), (ahead) => {
        const wake = nextWake(now, { change: now + ahead, due: now + ahead }) ?? 0;
        expect(wake).toBeLessThanOrEqual(now + ahead);
        expect(wake - now).toBeGreaterThanOrEqual(Math.min(ahead, 5 * minute));
      }),
    );
  });
});
