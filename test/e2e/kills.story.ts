import { describe, expect, it } from 'vitest';
import { killRun } from './kills/kill-run';
import { randomFrom } from './kills/random';

const patience = { timeout: 300_000 };
/** The same each time; the command tries others. */
const seed = 12;
const kills = 5;

// `npm run kills` does the same four hundred times.
describe('killed at random instants of saving', () => {
  it.each(['worker', 'browser'] as const)(
    `${kills} times, the %s: nothing that was said to be saved is lost or doubled (seed ${seed})`,
    patience,
    async (victim) => {
      const { saved } = await killRun(victim, kills, randomFrom(seed));
      expect(saved).toBeGreaterThan(0);
    },
  );
});
