import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { singleFlight } from '../../src/background/single-flight';
import { steps } from '../store/steps';

describe('singleFlight', () => {
  it('runs once more after the current run, however often it was called', async () => {
    const gates: (() => void)[] = [];
    const job = singleFlight(() => new Promise<void>((open) => void gates.push(open)));
    const first = job();
    const later = [job(), job(), job()];
    expect(gates).toHaveLength(1);
    gates[0]?.();
    await first;
    await Promise.resolve();
    expect(gates).toHaveLength(2);
    gates[1]?.();
    await Promise.all(later);
    expect(gates).toHaveLength(2);
  });

  it('runs again after a failure', async () => {
    let runs = 0;
    const job = singleFlight(async () => {
      runs += 1;
      if (runs === 1) throw new Error('first');
    });
    await expect(job()).rejects.toThrow('first');
    await expect(job()).resolves.toBeUndefined();
  });

  it('never runs twice at once, and ends each call with a run that began after it, whenever the calls come', async () => {
    const lead = fc.nat({ max: 30 });
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 6 }), fc.array(lead, { maxLength: 8 }), async (length, leads) => {
        let begun = 0;
        let ended = 0;
        const job = singleFlight(async () => {
          begun += 1;
          expect(begun).toBe(ended + 1);
          await steps(length);
          ended += 1;
        });
        const calls = leads.map(async (count) => {
          await steps(count);
          const before = begun;
          await job();
          expect(ended).toBeGreaterThan(before);
        });
        await Promise.all(calls);
      }),
    );
  });
});
