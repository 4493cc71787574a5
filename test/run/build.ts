import { pathToFileURL } from 'node:url';
import { runTool, type Ran } from './command';
import { wrongWithExposed } from './exposed';
import { wrongWithNotices } from './notices';
import { sizesOf, type Size } from './sizes';
import type { Found } from './step';

type Target = 'chrome' | 'firefox';

/** Builds for one kind of browser into `dist/<target>`, or the source of another folder into another place. */
export const bundle = (target: Target, { root = '.', out = `dist/${target}` } = {}): Promise<Ran> =>
  runTool('vite', ['build', '--logLevel', 'warn'], { cwd: root, env: { LI_TARGET: target, LI_OUT: out } });

/** Builds for one kind of browser, and checks what came out. */
export async function build(target: Target): Promise<Found> {
  const folder = `dist/${target}`;
  const ran = await bundle(target);
  if (!ran.ok) return { passed: 0, failed: 1, say: ran.output };
  const sizes = sizesOf(folder);
  const wrong = [wrongWithExposed(folder), wrongWithNotices(folder)];
  const failed = sizes.filter(tooBig).length + wrong.filter(Boolean).length;
  const lines = [ran.output.trim(), ...sizes.map(line), ...wrong].filter(Boolean);
  return { passed: sizes.length + 1 + wrong.length - failed, failed, say: lines.join('\n') };
}

const tooBig = ({ bytes, limit }: Size): boolean => bytes > limit;

const line = (size: Size): string =>
  `${size.what}: ${kb(size.bytes)} of ${kb(size.limit)} gzipped${tooBig(size) ? ', too big' : ''}`;

const kb = (bytes: number): string => `${(bytes / 1024).toFixed(2)} KB`;

async function main(): Promise<void> {
  for (const target of ['chrome', 'firefox'] as const) {
    const { failed, say = '' } = await build(target);
    console.log(`dist/${target}\n${say}`);
    if (failed) process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
