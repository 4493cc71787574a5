import { audit } from './audit';
import { build } from './build';
import { runTool } from './command';
import { check, takeAll, type Found, type Step } from './step';
import { prepareSystem } from './system';
import { runTests } from './vitest';
import { lintFirefox } from './web-ext';

/** What `npm test` and CI run, in this order. */
const machine: readonly Step[] = [
  { name: 'Browser and system packages', take: prepareSystem },
  { name: 'Known vulnerabilities of packages', take: audit },
];
/** Two rows at once: each needs one core. */
const rows: readonly (readonly Step[])[] = [
  [{ name: 'Format', take: () => tool('prettier', '--check', '.') }],
  [
    { name: 'Types', take: () => tool('tsc', '--noEmit') },
    { name: 'Lint, with the arrows between the parts', take: () => tool('oxlint', '--deny-warnings') },
    { name: 'Build for Chromium', take: () => build('chrome') },
    { name: 'Build for Firefox', take: () => build('firefox') },
    { name: "Mozilla's linter on the Firefox build", take: lintFirefox },
  ],
];
const tests: readonly Step[] = [
  { name: 'Unit tests', take: () => runTests('unit', { live: false }) },
  { name: 'The demo, walked without a display', take: walkDemo },
  { name: 'Stories in a real browser', take: () => runTests('e2e', { live: true }) },
];

async function tool(name: string, ...args: string[]): Promise<Found> {
  const { ok, output } = await runTool(name, args);
  return check(ok, ok ? '' : output);
}

/** What `npm start` does without a display; its pictures show that each step worked. */
async function walkDemo(): Promise<Found> {
  const { ok, output } = await runTool('tsx', ['test/demo/start.ts'], {
    env: { DISPLAY: '', WAYLAND_DISPLAY: '' },
    limit: 5,
  });
  return check(ok, output);
}

/** Lists what could not be run here. On CI that is a failure, so that nothing is skipped unnoticed. */
function close(found: readonly Found[]): void {
  const notRun = found.flatMap((one) => one.notRun ?? []);
  for (const name of notRun) console.log(`not run: ${name}`);
  const passed = found.reduce((sum, one) => sum + one.passed, 0);
  const missed = process.env.CI === 'true' ? notRun.length : 0;
  const failed = found.reduce((sum, one) => sum + one.failed, missed);
  console.log(`${passed} passed, ${failed} failed`);
  if (failed) process.exitCode = 1;
}

const began = performance.now();
const found = await takeAll(machine);
for (const taken of await Promise.all(rows.map(takeAll))) found.push(...taken);
found.push(...(await takeAll(tests)));
console.log(`\nTook ${Math.round((performance.now() - began) / 1000)} s`);
close(found);
