import { describe, expect, it } from 'vitest';
import { singleFlight } from '../../src/background/single-flight';

describe('singleFlight', () => {
  it('runs once more after a run that was under way, however often it was called', async () => {
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
});
