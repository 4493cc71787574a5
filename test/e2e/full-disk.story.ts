import type { Frame } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  canMount,
  expectWholeBook,
  logSentence,
  onDisk,
  quickLog,
  sidebarShows,
  smallDisk,
  startOnDemo,
  type OnDemo,
  type SmallDisk,
} from './harness';

const patience = { timeout: 180_000 };

let disk: SmallDisk;
let on: OnDemo;
let sidebar: Frame;
/** The sentences that the sidebar said were saved. */
let saved: string[];
let made = 0;

const isPossible = canMount();
if (!isPossible) console.log('not run: a full disk needs root on Linux, to mount a small one');

beforeEach(async () => {
  if (!isPossible) return;
  saved = [];
  disk = smallDisk();
  on = await startOnDemo({ profile: disk.profile });
  // What was granted is written down as the browser closes.
  on.product = await on.product.restart();
  await open();
  for (const word of ['one', 'two', 'three']) expect(await log(word)).toBe('saved');
});
afterEach(async () => {
  await on?.product.quit();
  await on?.crm.close();
  disk?.close();
});

async function open(): Promise<void> {
  sidebar = await sidebarShows(await on.openRecord('q'), 'Q');
}

const notSaved = () => sidebar.locator('.quick-log .trouble').filter({ hasText: 'Not saved' });

/** Logs a sentence, and returns whether it was saved, or what the field says of it. */
async function log(word: string): Promise<string> {
  const sentence = `Call ++ she said ${word}.`;
  await logSentence(sidebar, sentence);
  const trouble = notSaved();
  const emptied = sidebar.waitForFunction(() => document.querySelector('textarea')?.value === '');
  await Promise.any([emptied, trouble.waitFor()]);
  if ((await quickLog(sidebar).inputValue()) !== '') return trouble.innerText();
  saved.push(sentence);
  return 'saved';
}

/** Checks that each sentence that was said to be saved is in the book once, and in the spare copy. */
async function nothingIsLost(): Promise<void> {
  const { journal } = await expectWholeBook(on.product);
  const sentences = journal.flatMap(({ text }) => sentenceIn(text));
  for (const one of saved) expect(sentences.filter((sentence) => sentence === one)).toEqual([one]);
}

const sentenceIn = (text: unknown): unknown[] =>
  typeof text === 'object' && text !== null && 'sentence' in text ? [text.sentence] : [];

const full = 'Not saved: the disk is full.';

/** Fills the disk and tries until the sidebar says so; what fits into the last block is saved all the same. */
async function fillAndTry(): Promise<string> {
  disk.fill();
  let refused = 0;
  while (refused < 3) if ((await log(`word ${++made}`)) !== 'saved') refused++;
  expect(await notSaved().innerText()).toContain(full);
  return `Call ++ she said word ${made}.`;
}

describe.skipIf(!isPossible)('on a disk that is full to its last block', () => {
  it('says so, and saves again once there is room, without a reload', patience, async () => {
    const typed = await fillAndTry();
    expect(await quickLog(sidebar).inputValue()).toBe(typed);
    disk.makeRoom();
    await quickLog(sidebar).press('Enter');
    await expect.poll(() => quickLog(sidebar).inputValue(), { timeout: 30_000 }).toBe('');
    saved.push(typed);
    expect(await log('eight')).toBe('saved');
    await nothingIsLost();
    on.product = await on.product.restart();
    await open();
    expect(await log('nine')).toBe('saved');
    await nothingIsLost();
  });

  it('loses nothing if the browser is killed after there is room again', patience, async () => {
    await fillAndTry();
    disk.makeRoom();
    expect(await log('eight')).toBe('saved');
    on.product = await on.product.crash();
    await nothingIsLost();
  });

  it('loses nothing if the browser is started again while it is full', patience, async () => {
    await fillAndTry();
    on.product = await on.product.restart();
    const today = await on.product.open('today');
    // Whatever can be read, the day is never blank.
    await expect.poll(() => today.locator('body').innerText()).not.toBe('');
    await open();
    // A browser that starts makes a little room for itself.
    const typed = await fillAndTry();
    expect(await quickLog(sidebar).inputValue()).toBe(typed);
    disk.makeRoom();
    expect(await log('nine')).toBe('saved');
    on.product = await on.product.restart();
    await nothingIsLost();
  });

  it('loses nothing if it is killed while it is full', patience, async () => {
    await fillAndTry();
    on.product = await on.product.crash(() => Promise.resolve(disk.makeRoom()));
    await open();
    expect(await log('eight')).toBe('saved');
    await nothingIsLost();
    expect((await onDisk(on.product)).journal.length).toBeGreaterThan(0);
  });
});
