import 'temporal-polyfill/global';
import { parseArgs } from 'node:util';
import { killRun, type Victim } from './kill-run';
import { randomFrom } from './random';

/** `npm run kills`: kills the browser and the worker while sentences are saved. `--browser 400 --worker 400 --seed 1`. */
const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: '400' },
    worker: { type: 'string', default: '400' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
  },
});

async function kill(victim: Victim, kills: number): Promise<void> {
  if (kills === 0) return;
  const began = performance.now();
  const { saved, cutOff, completed } = await killRun(
    victim,
    kills,
    randomFrom(Number(values.seed)),
    (done) => {
      if (done % 20 === 0) console.log(`${victim}: ${done} of ${kills}`);
    },
  );
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(
    `${victim}: ${kills} kills in ${seconds} s; ${saved} sentences were said to be saved and are there once; of ${cutOff} cut off, ` +
      `${completed} are in the book and none twice; the spare copy is the journal`,
  );
}

console.log(`seed ${values.seed}`);
await kill('worker', Number(values.worker));
await kill('browser', Number(values.browser));
