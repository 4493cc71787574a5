import { describe, expect, it } from 'vitest';
import { killRun } from './kills/kill-run';
import { randomFrom } from './kills/random';

const patience = { timeout: 300_000 };
const seed = Date.now() % 100_000;

// `npm run kills` does the same four hundred times.
describe('killed at random instants of saving', () => {
  it.each(['worker', 'browser'] as const)(
    `20 times, the %s: nothing that was said to be saved is lost or doubled (seed ${seed})`,
    patience,
    async (victim) => {
      const { saved } = await killRun(victim, 20, randomFrom(seed));
      expect(saved).toBeGreaterThan(0);
    },
  );
});
