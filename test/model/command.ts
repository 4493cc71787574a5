import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

/**
 * `npm run model -- --commands 100000 --seed 7`: does with two devices whatever may be done with them, and compares what they have with
 * an oracle. A seed that found something finds it again.
 */
const { values } = parseArgs({
  options: {
    commands: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(1 + (Date.now() % 1_000_000)) },
  },
});

console.log(`seed ${values.seed}`);
const tests = ['run', '--config', 'test/vitest.config.ts', '--project', 'unit', 'test/model'];
const env = { ...process.env, LI_MODEL_COMMANDS: values.commands, LI_MODEL_SEED: values.seed };
const { status } = spawnSync('npx', ['vitest', ...tests], { env, stdio: 'inherit' });
process.exitCode = status ?? 1;
