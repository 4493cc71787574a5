import '../../temporal';
import { parseArgs } from 'node:util';
import { build } from '../../run/build';
import { startProduct } from '../harness/product';
import { walkMoves } from './walk';

/** `npm run moves -- --seed 7 --moves 1000`: what `test/e2e/moves.story.ts` walks, as far as wanted. */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    moves: { type: 'string', default: '1000' },
    stands: { type: 'string', default: '0.05' },
  },
});

if (process.env.LI_E2E_DIST === undefined) {
  const { failed, say } = await build('chrome');
  if (failed) throw new Error(say);
}
const product = await startProduct();
const began = performance.now();
const figures = await walkMoves(product, {
  seed: Number(values.seed),
  moves: Number(values.moves),
  stands: Number(values.stands),
});
await product.close();
const { seed, moves, typed, saved, named, unnamed, stood, notNamed, ...wrong } = figures;
console.log(`seed ${seed}, ${moves} moves in ${Math.round((performance.now() - began) / 1000)} s`);
console.log(
  `${typed} sentences typed, saved ${saved} times; heads with a name ${named}, with a ref ${unnamed}`,
);
const share = stood === 0 ? 'none' : `${Math.round((100 * (stood - notNamed.length)) / stood)} %`;
console.log(`stood three seconds: ${stood}, named within two: ${share}`);
for (const one of notNamed.slice(0, 20)) console.log(`  ${one}`);
for (const [what, found] of Object.entries(wrong)) {
  console.log(`${what}: ${found.length}`);
  for (const one of found.slice(0, 20)) console.log(`  ${one}`);
  if (found.length) process.exitCode = 1;
}
