import '../temporal';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startStage, states, type Stage, type State } from '../e2e/states';
import { bundle } from '../run/build';
import { overview } from './overview';
import { takePicture } from './take-picture';
import { nameOf, variantsOf, type Wanted } from './variants';

/** Deleted with the other caches. */
const folder = path.resolve('.cache/gallery');

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    theme: { type: 'string' },
    direction: { type: 'string' },
    width: { type: 'string' },
    'no-build': { type: 'boolean' },
  },
});

/** `npm run gallery`: a picture of every state, in each theme, direction and width; or of those that are asked for. */
async function main(only: string | undefined, wanted: Wanted): Promise<void> {
  if (!values['no-build']) {
    const built = await bundle('chrome');
    if (!built.ok) throw new Error(built.output);
  }
  const chosen = states.filter(
    ({ surface, name }) => only === undefined || `${surface}/${name}`.includes(only),
  );
  if (chosen.length === 0) throw new Error(`no state is called like ${only}; they are: ${names()}`);
  const stage = await startStage();
  try {
    for (const state of chosen) await picturesOf(stage, state, wanted);
  } finally {
    await stage.close();
  }
  writeFileSync(path.join(folder, 'index.html'), overview(folder));
  console.log(`▸ ${path.join(folder, 'index.html')}`);
}

const names = () => states.map(({ surface, name }) => `${surface}/${name}`).join(', ');

/** A state that cannot be set up is reported, and the others are still taken. */
async function picturesOf(stage: Stage, state: State, wanted: Wanted): Promise<void> {
  const { surface, name, book, bring } = state;
  const began = performance.now();
  mkdirSync(path.join(folder, surface), { recursive: true });
  try {
    await stage.reset(book);
    const shown = await bring(stage);
    const variants = variantsOf(surface, wanted);
    for (const variant of variants)
      await takePicture(path.join(folder, surface, `${name}.${nameOf(variant)}.png`), state, shown, variant);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`${surface}/${name}: ${variants.length} pictures (${seconds} s)`);
  } catch (cause) {
    console.error(`${surface}/${name}:`, cause instanceof Error ? cause.message : cause);
    process.exitCode = 1;
  }
}

await main(values.only, values);
