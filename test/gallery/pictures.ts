import '../temporal';
import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { startStage, states, type State } from '../e2e/states';
import { bundle } from '../run/build';
import { run } from '../run/command';
import { takePicture } from './take-picture';
import { themes, type Variant } from './variants';

/** Where the README finds them. */
const folder = 'test/demo/pictures';

/** The states that the README shows, and how wide. */
const shown: readonly {
  readonly picture: string;
  readonly state: string;
  readonly width: Variant['width'];
}[] = [
  { picture: 'contact', state: 'sidebar/contact-of-the-pictures', width: 1280 },
  { picture: 'popup', state: 'popup/chips-of-the-pictures', width: 360 },
  { picture: 'today', state: 'today/day-of-the-pictures', width: 1280 },
];

/** `npm run pictures`: the README's pictures, of today's product, in both themes. */
async function main(): Promise<void> {
  const built = await bundle('chrome');
  if (!built.ok) throw new Error(built.output);
  mkdirSync(folder, { recursive: true });
  const stage = await startStage();
  try {
    for (const { picture, state, width } of shown) {
      const one = stateOf(state);
      await stage.reset(one.book);
      const there = await one.bring(stage);
      for (const theme of themes) {
        const file = path.join(folder, `${picture}-${theme}.png`);
        await takePicture(file, one, there, { theme, direction: 'ltr', width });
        await shrink(file);
        console.log(`▸ ${file}: ${Math.round(statSync(file).size / 1024)} KB`);
      }
    }
  } finally {
    await stage.close();
  }
}

/** To 256 colours, which is a third of the bytes; without pngquant (apt or brew install pngquant) it stays as it is. */
async function shrink(file: string): Promise<void> {
  const { ok, output } = await run('pngquant', ['--force', '--ext', '.png', '--strip', '256', file]);
  if (!ok) console.log(`  not made smaller: ${output.trim()}`);
}

function stateOf(name: string): State {
  const found = states.find((state) => `${state.surface}/${state.name}` === name);
  if (!found) throw new Error(`there is no state ${name}`);
  return found;
}

await main();
