import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { anyCommand, commandsRun, type World } from './commands';
import { Profile } from './profile';
import { expectAll } from './truth';

// `npm run model` sets both.
const wanted = Number(process.env.LI_MODEL_COMMANDS ?? 2000);
const seed = Number(process.env.LI_MODEL_SEED ?? 1);
/** How many commands one run has on average. */
const perRun = 40;

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 28, 9) });
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
});
afterAll(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const jump = (ms: number) => void vi.setSystemTime(Date.now() + ms);

async function begin(): Promise<World> {
  return { profiles: [await Profile.begin(), await Profile.begin()], backup: undefined, jump };
}

describe('two devices, whatever is done with them', () => {
  it(
    `have what the oracle says, and nothing that was erased (seed ${seed})`,
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.commands([...anyCommand], { maxCommands: perRun * 2, size: 'max' }),
          async (commands) => {
            const world = await begin();
            try {
              await fc.asyncModelRun(() => ({ model: {}, real: world }), commands);
              for (const profile of world.profiles) await expectAll(profile);
            } finally {
              for (const profile of world.profiles) await profile.end();
            }
          },
        ),
        { seed, numRuns: Math.ceil(wanted / perRun) },
      );
      expect(commandsRun.count).toBeGreaterThan(wanted * 0.8);
      // eslint-disable-next-line no-console -- the figure is what the command is run for
      if (process.env.LI_MODEL_COMMANDS)
        console.log(`${commandsRun.count} commands, seed ${seed}: as the oracle says`);
    },
    24 * 3_600_000,
  );
});
