import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { lightChrono } from '../.build/light-chrono.ts';

const root = new URL('..', import.meta.url).pathname;

/** The files that take longest, the longest first. */
const longest = [
  'e2e/clickjacking',
  'e2e/axe/sidebar',
  'e2e/full-disk',
  'e2e/axe/popup',
  'e2e/clock',
  'e2e/typing',
  'e2e/docking',
  'e2e/truth-people',
  'e2e/damaged-files',
  'e2e/axe/today',
  'e2e/axe/options',
  'e2e/kills',
  'quick-log/corpora/frozen-readings',
  'scaffold/new-entry',
  'quick-log/growth',
  'scaffold/new-crm',
  'import/import-journal',
  'quick-log/denied',
  'crm/growth',
  'build/same-bytes',
  'crm/strangers',
].map((name) => `/${name}.`);

const turnOf = ({ moduleId }: TestSpecification): number => {
  const turn = longest.findIndex((name) => moduleId.includes(name));
  return turn < 0 ? longest.length : turn;
};

/** Begins with the files that take longest, so that none of them runs alone at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => turnOf(a) - turnOf(b));
  }
}

/** Unit tests mirror src/ and run in Node; stories run in real browsers, two files at a time. */
export default defineConfig({
  root,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [lightChrono()],
  test: {
    server: { deps: { inline: ['chrono-node'] } },
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**'],
          setupFiles: ['test/temporal.ts', 'test/wait-long.ts'],
          expect: { poll: { timeout: 30_000 } },
          // A thread dies with its process, whatever loops in it.
          pool: 'threads',
          // By itself the runner would leave one core idle: half of a small machine.
          maxWorkers: availableParallelism(),
          // No test asserts a speed: this ends only what hangs, also on a slow machine.
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.story.ts'],
          setupFiles: ['test/temporal.ts'],
          // Each file has browsers of its own; more of them wait for each other on a small machine.
          maxWorkers: 2,
          // Nothing of a story's is kept in a module that others import, so one process can load them once for all files.
          isolate: false,
          testTimeout: 180_000,
          hookTimeout: 240_000,
          retry: 0,
          // As long as a locator waits.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
