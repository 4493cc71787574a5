import { setTimeout as pause } from 'node:timers/promises';

/** How often a question is asked again, and for how long (ms). */
const [every, patience] = [20, 30_000];

/**
 * Asks until the answer is yes; throws if it stays no. Not Playwright's `waitForFunction`, which takes a promise for a
 * yes, and not the test runner's, because the demo runs without one.
 */
export async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + patience;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`waited ${patience / 1000} s in vain: ${what}`);
    await pause(every);
  }
}
