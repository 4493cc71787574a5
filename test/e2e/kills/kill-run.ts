import { equal, ok } from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { Frame } from 'playwright-core';
import { expectWholeBook, type OnDisk } from '../harness/book-on-disk';
import { startOnDemo, type OnDemo } from '../harness/on-demo';
import { logSentence, quickLog, sidebarShows } from '../harness/sidebar';
import { until } from '../harness/until';
import { stopWorker } from '../harness/worker';

/** What is killed. */
export type Victim = 'browser' | 'worker';

/** What a run came to. */
export interface KillResult {
  readonly kills: number;
  /** How many sentences were said to be saved; each is there once. */
  readonly saved: number;
  /** How many were cut off while they were being saved, and how many of those are in the book all the same, and not in the field. */
  readonly cutOff: number;
  readonly completed: number;
}

/** The longest that a kill waits after Enter (ms): a save takes less. */
const longest = 60;

/**
 * Logs sentences in the sidebar and kills the browser (SIGKILL to all its processes) or the background's worker at random instants of
 * that. After each kill of the browser, and at the end, checks that each sentence that was said to be saved is in the book once, and all
 * that holds of every book. `random` returns numbers from 0 to 1. Throws if something does not hold.
 */
export async function killRun(
  victim: Victim,
  kills: number,
  random: () => number,
  onKill: (done: number) => void = () => undefined,
): Promise<KillResult> {
  const on = await startOnDemo();
  // What was granted is written down as the browser closes.
  on.product = await on.product.restart();
  const run = { on, saved: [] as string[], cutOff: [] as string[], made: 0, random };
  try {
    let sidebar = await open(on);
    for (let done = 1; done <= kills; done++) {
      if (random() < 0.5) await save(run, sidebar);
      sidebar = await (victim === 'browser' ? killBrowser(run, sidebar) : killWorker(run, sidebar));
      onKill(done);
    }
    const { cutOff, completed } = check(run, await expectWholeBook(on.product), await fieldOf(sidebar));
    return { kills, saved: run.saved.length, cutOff, completed };
  } finally {
    await on.close();
  }
}

interface Run {
  readonly on: OnDemo;
  readonly saved: string[];
  readonly cutOff: string[];
  made: number;
  readonly random: () => number;
}

const open = async (on: OnDemo): Promise<Frame> => sidebarShows(await on.openRecord('q'), 'Q');

const sentenceOf = (run: Run): string => `Call ++ sentence ${run.made++} of many.`;

const fieldOf = (sidebar: Frame): Promise<string> => quickLog(sidebar).inputValue();

async function save(run: Run, sidebar: Frame): Promise<void> {
  const sentence = sentenceOf(run);
  await logSentence(sidebar, sentence);
  await until('the sentence is saved', async () => (await fieldOf(sidebar)) === '');
  run.saved.push(sentence);
}

async function killBrowser(run: Run, sidebar: Frame): Promise<Frame> {
  const sentence = sentenceOf(run);
  await logSentence(sidebar, sentence);
  await pause(run.random() * longest);
  run.cutOff.push(sentence);
  run.on.product = await run.on.product.crash();
  const again = await open(run.on);
  check(run, await expectWholeBook(run.on.product), await fieldOf(again));
  await quickLog(again).fill('');
  return again;
}

async function killWorker(run: Run, sidebar: Frame): Promise<Frame> {
  const sentence = sentenceOf(run);
  await logSentence(sidebar, sentence);
  await pause(run.random() * longest);
  await stopWorker(run.on.product);
  // The worker is asked whether the page is still the record's: if it dies over that, nothing is saved, and Enter asks again.
  await until('the sentence is saved', async () => {
    if ((await fieldOf(sidebar)) === '') return true;
    await pause(500);
    if ((await fieldOf(sidebar)) !== '') await quickLog(sidebar).press('Enter');
    return false;
  });
  run.saved.push(sentence);
  return sidebar;
}

/** Checks that each saved sentence is there once, and each that was cut off at most once, and not in the field too. */
function check({ saved, cutOff }: Run, { journal }: OnDisk, field: string) {
  const times = new Map<unknown, number>();
  for (const { text } of journal) times.set(sentenceIn(text), (times.get(sentenceIn(text)) ?? 0) + 1);
  for (const sentence of saved)
    equal(times.get(sentence), 1, `“${sentence}” is there ${times.get(sentence)} times`);
  const completed = cutOff.filter((sentence) => times.has(sentence));
  for (const sentence of completed) {
    equal(times.get(sentence), 1, `“${sentence}” is there twice`);
    ok(field !== sentence, `“${sentence}” is in the book and in the field`);
  }
  return { cutOff: cutOff.length, completed: completed.length };
}

const sentenceIn = (text: unknown): unknown =>
  typeof text === 'object' && text !== null && 'sentence' in text ? text.sentence : undefined;
