import { readFile, rm } from 'node:fs/promises';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { runTool } from './command';
import { check, type Found } from './step';

const Report = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numFailedTestSuites: v.number(),
  testResults: v.array(
    v.object({
      status: v.string(),
      assertionResults: v.array(v.object({ fullName: v.string(), status: v.string() })),
    }),
  ),
});
type Report = v.InferOutput<typeof Report>;

/** Runs one of the vitest projects, and counts its tests. `live` shows each test as it ends. */
export async function runTests(project: 'unit' | 'e2e', { live }: { live: boolean }): Promise<Found> {
  const folder = mkdtempSync(path.join(tmpdir(), 'last-impression-report-'));
  const file = path.join(folder, 'report.json');
  const reporters = ['--reporter', live ? 'verbose' : 'dot', '--reporter', 'json', '--outputFile', file];
  const which = ['run', '--config', 'test/vitest.config.ts', '--project', project];
  const ran = await runTool('vitest', [...which, ...reporters], { live, limit: 40 });
  const report = await readFile(file, 'utf8').catch(() => undefined);
  await rm(folder, { recursive: true });
  if (report === undefined) return check(false, ran.output);
  return found(v.parse(Report, JSON.parse(report)), ran.ok, live ? '' : ran.output);
}

function found(report: Report, ok: boolean, output: string): Found {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const broken = report.testResults.filter((file) => file.status === 'failed' && !hasFailed(file)).length;
  const failed = report.numFailedTests + broken;
  // vitest can fail beside its tests: an unhandled rejection, or no test at all.
  return {
    passed: report.numPassedTests,
    failed: ok ? failed : Math.max(failed, 1),
    say: ok ? '' : output,
    notRun: tests
      .filter(({ status }) => status === 'pending' || status === 'skipped')
      .map((test) => test.fullName),
  };
}

// A file can fail without a test of it: it does not load, or what it sets up fails.
const hasFailed = (file: Report['testResults'][number]): boolean =>
  file.assertionResults.some((test) => test.status === 'failed');
