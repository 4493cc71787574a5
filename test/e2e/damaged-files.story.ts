import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  badgeSays,
  damageFiles,
  deleteAll,
  expectWholeBook,
  filesOf,
  logSentence,
  onDisk,
  quickLog,
  region,
  sidebarIsSteady,
  sidebarShows,
  startOnDemo,
  startProduct,
  type Damage,
  type Engine,
  type OnDemo,
  type OnDisk,
} from './harness';
import { until } from './harness/until';

const patience = { timeout: 180_000 };
const typed = 'Call ~ she was in a hur';

let on: OnDemo;
let before: OnDisk;
/** The profile as it was when the browser was last closed in good order. */
let whole: string;

beforeAll(async () => {
  on = await startOnDemo();
  const sidebar = await sidebarShows(await on.openRecord('q'), 'Q');
  for (let i = 0; i < 8; i++) {
    await logSentence(sidebar, i === 0 ? 'promised the brochure yesterday' : `Call ++ number ${i}.`);
    await until('it is saved', async () => (await quickLog(sidebar).inputValue()) === '');
  }
  await quickLog(sidebar).fill(typed);
  await until('the draft is on disk', async () => (await onDisk(on.product)).drafts[0] === typed);
  before = await expectWholeBook(on.product);
  await on.product.quit();
  whole = `${on.product.profile}-whole`;
  cpSync(on.product.profile, whole, { recursive: true });
});
afterEach(() => on.product.quit());
afterAll(async () => {
  await on.crm.close();
  rmSync(whole, { recursive: true, force: true });
  rmSync(on.product.profile, { recursive: true, force: true });
});

/** Starts the browser on the profile as it was, after something happened to its files. */
async function startAfter(happens: () => void): Promise<void> {
  const { profile } = on.product;
  rmSync(profile, { recursive: true, force: true });
  cpSync(whole, profile, { recursive: true });
  happens();
  on.product = await startProduct({ profile });
}

const sheet = async (): Promise<Frame> => sidebarShows(await on.openRecord('q'), 'Q');

const ids = ({ journal }: OnDisk) => journal.map(({ id }) => id).toSorted();

/** The file of an engine whose name begins so. */
function fileOf(engine: Engine, name: string): string[] {
  const found = filesOf(on.product, engine).filter((file) => path.basename(file).startsWith(name));
  expect(found).not.toEqual([]);
  return found;
}

const cases: [engine: Engine, file: string, damage: Damage, said: string][] = [
  ['database', '0', 'delete', 'The browser had deleted the database'],
  ['database', '0', 'truncate', 'lacked what you wrote last'],
  ['database', '0', 'flip', 'The browser had deleted the database'],
  ['database', 'MANIFEST', 'truncate', 'The browser had deleted the database'],
  ['database', 'CURRENT', 'flip', 'The browser had deleted the database'],
  ['spare', '0', 'delete', 'The spare copy'],
];

describe('after files of the profile were damaged', () => {
  it.each(cases)('%s %s: %s loses nothing, and is told', patience, async (engine, file, damage, said) => {
    await startAfter(() => damageFiles(fileOf(engine, file), damage));
    const sidebar = await sheet();
    await sidebar.getByText(said).waitFor();
    expect(ids(await expectWholeBook(on.product))).toEqual(ids(before));
    await region(sidebar, 'Last impression').getByText('number 7').waitFor();
    expect(await quickLog(sidebar).inputValue()).toBe(typed);
    await badgeSays(on.product, '1', 30_000);
    await sidebarIsSteady(sidebar);
    await sidebar.getByRole('button', { name: 'OK' }).click();
    await sidebar.getByText(said).waitFor({ state: 'detached' });
    await logSentence(sidebar, 'Call ++ it goes on.');
    await region(sidebar, 'Last impression').getByText('it goes on').waitFor();
    await expectWholeBook(on.product);
  });

  it.each(['database', 'spare'] as const)('all of the %s: loses nothing', patience, async (engine) => {
    await startAfter(() => deleteAll(on.product, engine));
    expect(ids(await expectWholeBook(on.product))).toEqual(ids(before));
  });

  it('says what is left if both are damaged, and writes nothing until the user chose', patience, async () => {
    // The database is gone, and of the spare copy one record in the middle.
    await startAfter(() => undefined);
    // After the one look at every entry, which would put the record back.
    const looked = () =>
      on.product.backstage.evaluate(
        'chrome.storage.session.get("li:looked").then((all) => all["li:looked"])',
      );
    await expect.poll(looked, { timeout: 30_000 }).toBe(true);
    await on.product.backstage.evaluate(removeOneRecord);
    await on.product.quit();
    deleteAll(on.product, 'database');
    on.product = await startProduct({ profile: on.product.profile });
    await badgeSays(on.product, '!', 30_000);
    const sidebar = await sheet();
    await sidebar.getByText('The browser has deleted the database').waitFor();
    await region(sidebar, 'Last impression').getByText('Not known').waitFor();
    const popup = await on.product.open('popup');
    await popup.getByText('The browser has deleted the database').waitFor();
    const today = await on.product.open('today');
    await today.getByText('The browser has deleted the database').waitFor();
    await quickLog(sidebar).fill('Call ++ a new one.');
    await quickLog(sidebar).press('Enter');
    await sidebar.getByText('Not saved: some of your notes are missing').waitFor();
    expect(ids(await onDisk(on.product))).toEqual([]);
    await sidebar.getByRole('button', { name: 'Go on with' }).click();
    await sidebar.getByText('You went on with what was left').waitFor();
    await quickLog(sidebar).press('Enter');
    await region(sidebar, 'Last impression').getByText('a new one').waitFor();
    const spared = async () => (await onDisk(on.product)).spare.map(({ id }) => id).toSorted();
    await expect.poll(async () => ids(await onDisk(on.product))).toEqual(await spared());
  });
});

declare const chrome: {
  readonly storage: {
    readonly local: { getKeys(): Promise<string[]>; remove(key: string): Promise<void> };
  };
};

/** Runs in a page of the product. */
async function removeOneRecord(): Promise<void> {
  const record = (await chrome.storage.local.getKeys()).filter((key) => key.startsWith('li:spare '))[2];
  if (record === undefined) throw new Error('the spare copy has no third record');
  await chrome.storage.local.remove(record);
}
