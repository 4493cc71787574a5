import '../temporal';
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { startProduct } from '../e2e/harness/product';
import { bundle } from '../run/build';
import { measureBooks } from './book/measure';
import { extensionWithBench } from './extension';
import { figure, isMet, type Measured } from './measured';
import { measurePages } from './page/measure';
import { writeReadme } from './readme';
import type { MeasureSentence } from './sentence';
import { measureSurfaces } from './surfaces/measure';
import { tableOf } from './table';

declare const measureSentence: MeasureSentence;

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    part: { type: 'string' },
    only: { type: 'string' },
    sizes: { type: 'string' },
    readme: { type: 'boolean' },
    'no-build': { type: 'boolean' },
  },
});

/** `npm run bench`: what must be fast, beside the least that is possible. `--quick` takes fewer rounds and smaller books. */
async function main(): Promise<void> {
  const began = Date.now();
  if (!values['no-build']) {
    const built = await bundle('chrome');
    if (!built.ok) throw new Error(built.output);
  }
  const lines: Measured[] = [];
  for (const [name, measure] of Object.entries(parts)) {
    if (values.part !== undefined && values.part !== name) continue;
    const found = await measure();
    console.log(`\n${name}\n${tableOf(found)}\n`);
    lines.push(...found);
  }
  report(lines, began);
  if (values.readme) await writeReadme(textOf(lines));
}

const rounds = values.quick ? 7 : 25;

const parts: Record<string, () => Promise<Measured[]>> = {
  sentence: () =>
    onBenchPage(async (page) => [sentenceLine(await page.evaluate((n) => measureSentence(n), rounds))]),
  page: () => measurePages(values.quick ? 3 : 10),
  surfaces: () => measureSurfaces(values.quick ? 5 : 20),
  book: () => onBenchPage((page) => measureBooks(page, sizes(), rounds, values.only)),
};

async function onBenchPage(measure: (page: Page) => Promise<Measured[]>): Promise<Measured[]> {
  const product = await startProduct({ extension: await extensionWithBench() });
  try {
    const page = await product.context.newPage();
    await page.goto(`chrome-extension://${product.id}/bench/index.html`);
    return await measure(page);
  } finally {
    await product.close();
  }
}

const sentenceLine = (times: readonly number[]): Measured => ({
  part: 'typing',
  what: 'reading a sentence',
  at: '200 characters',
  ours: figure(times),
  goal: { most: 16 },
});

function sizes(): number[] {
  if (values.sizes) return values.sizes.split(',').map(Number);
  return values.quick ? [1_000, 10_000] : [1_000, 10_000, 100_000, 500_000];
}

function report(lines: readonly Measured[], began: number): void {
  mkdirSync('.cache/bench', { recursive: true });
  const file = `.cache/bench/${new Date(began).toISOString().replaceAll(':', '-')}.json`;
  writeFileSync(
    file,
    JSON.stringify(
      lines.map((line) => ({ ...line, met: isMet(line) })),
      null,
      1,
    ),
  );
  const missed = lines.filter((line) => isMet(line) === false).length;
  const minutes = ((Date.now() - began) / 60_000).toFixed(1);
  console.log(`▸ ${missed} of ${lines.length} miss their goal; ${minutes} minutes; ${file}`);
}

const textOf = (lines: readonly Measured[]): string =>
  [...new Set(lines.map(({ part }) => part))]
    .map((part) => `**${part}**\n\n${tableOf(lines.filter((line) => line.part === part))}`)
    .join('\n\n');

await main();
