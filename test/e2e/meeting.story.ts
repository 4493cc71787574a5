import type { Frame, Page } from 'playwright-core';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  axeFindings,
  canMoveClock,
  clearQuickLog,
  journalOf,
  leaveScreen,
  logSentence,
  movedClock,
  openScreen,
  pressKey,
  quickLog,
  recordOf,
  region,
  sidebarShows,
  startOnDemo,
  type MovedClock,
  type OnDemo,
} from './harness';

const minute = 60_000;
const id = 'zoe-obrien';
const Planned = v.looseObject({ data: v.looseObject({ due: v.looseObject({ at: v.number() }) }) });

/** The question after its time. */
const question = (surface: Frame | Page) => surface.getByRole('group', { name: /^How did it go\? Demo, / });

/** A meeting to come, and a renewal: from the sentence that plans it to the one that says how it went. */
describe.skipIf(!canMoveClock())('a planned meeting', () => {
  let clock: MovedClock;
  let on: OnDemo;
  let page: Page;
  let sidebar: Frame;
  beforeAll(async () => {
    clock = movedClock();
    on = await startOnDemo({ env: clock.env });
    page = await on.openRecord(id);
    sidebar = await sidebarShows(page, recordOf(id).name);
  });
  afterAll(async () => {
    await on?.close();
    clock?.close();
  });

  const reload = async () => {
    await page.reload();
    sidebar = await sidebarShows(page, recordOf(id).name);
  };
  /** Opens the day, or the week. */
  const openDay = async (hash = '') => {
    const today = await on.product.open('today');
    if (hash) await today.goto(`${today.url()}${hash}`);
    await today.getByRole('heading', { level: 1 }).waitFor();
    return today;
  };

  it('is made by a sentence, which leaves no impression', async () => {
    await logSentence(sidebar, 'demo thursday 2pm');
    await region(sidebar, 'Before the next one')
      .getByText(/^Demo, .*2\sPM/)
      .waitFor();
    const kinds = (await journalOf(on)).map(({ kind }) => kind);
    expect(kinds).toContain('meeting.planned');
    expect(kinds).not.toContain('impression.left');
  });

  it('is moved by a sentence, which plans no second one, and moved back by undo', async () => {
    const ahead = region(sidebar, 'Before the next one');
    await logSentence(sidebar, 'demo moved to friday 3pm');
    await ahead.getByText(/^Demo, .*3\sPM/).waitFor();
    const kinds = (await journalOf(on)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'meeting.planned')).toHaveLength(1);
    expect(kinds).toContain('meeting.moved');
    expect(kinds).not.toContain('impression.left');
    await pressKey(sidebar, 'u');
    await ahead.getByText(/^Demo, .*2\sPM/).waitFor();
    await clearQuickLog(on, sidebar);
  });

  it('is in the brief and in the timeline before it takes place', async () => {
    const brief = await openScreen(sidebar, 'b');
    await brief.getByText(/^Demo, .*2\sPM/).waitFor();
    await leaveScreen(sidebar);
    const timeline = await openScreen(sidebar, 't');
    await timeline.getByText(/^demo · .*2\sPM/).waitFor();
    await timeline.getByText(/Planned · Meeting/).waitFor();
    await leaveScreen(sidebar);
  });

  it('is in the week at its hour, with the contact’s name', async () => {
    const week = await openDay('#week');
    await week
      .getByRole('listitem')
      .filter({ hasText: /2\sPM\s*Demo/ })
      .getByText('Zoë')
      .waitFor();
    await week.close();
  });

  it('is asked about after its time in the day and in the sidebar, and does not count as overdue', async () => {
    const planned = (await journalOf(on)).find(({ kind }) => kind === 'meeting.planned');
    const { at } = v.parse(Planned, planned).data.due;
    const ms = at + 20 * minute - Date.now();
    clock.moveTo(ms);
    await expect
      .poll(async () => Math.abs((await on.product.backstage.evaluate(() => Date.now())) - Date.now() - ms))
      .toBeLessThan(minute);
    const day = await openDay();
    await question(day).waitFor();
    await day.getByRole('region', { name: 'The hours of the day' }).getByText('Demo').waitFor();
    expect(await day.getByRole('region', { name: 'Overdue' }).count()).toBe(0);
    expect(await axeFindings(day)).toEqual([]);
    await day.close();
    await reload();
    await question(sidebar).waitFor();
  });

  it('is logged by one key and a sentence, and asked about again only if that is undone', async () => {
    await pressKey(sidebar, 'w');
    await expect.poll(() => quickLog(sidebar).inputValue()).toBe('Demo – ');
    await quickLog(sidebar).pressSequentially('they liked it');
    expect(await quickLog(sidebar).inputValue()).toBe('Demo – they liked it');
    await quickLog(sidebar).press('Enter');
    await sidebar.getByText(/^Saved for/).waitFor();
    await question(sidebar).waitFor({ state: 'detached' });
    await quickLog(sidebar).press('2');
    await region(sidebar, 'Last impression').getByText('They’d say: positive').waitFor();
    await pressKey(sidebar, 'u');
    await region(sidebar, 'Last impression').getByText('Not rated yet').waitFor();
    await pressKey(sidebar, 'u');
    // The sentence is back in the field; nothing is asked beside it.
    await expect.poll(() => quickLog(sidebar).inputValue()).toBe('Demo – they liked it');
    await clearQuickLog(on, sidebar);
    await question(sidebar).waitFor();
  });

  it('is marked as not held by one click, which can be undone', async () => {
    await question(sidebar).getByRole('button', { name: 'Did not take place' }).click();
    await question(sidebar).waitFor({ state: 'detached' });
    await pressKey(sidebar, 'u');
    await question(sidebar).waitFor();
  });

  it('can be logged in the day for its contact', async () => {
    const day = await openDay();
    await question(day).getByRole('button', { name: 'Log it' }).click();
    await expect.poll(() => quickLog(day).inputValue()).toBe('Demo – ');
    await quickLog(day).pressSequentially('signs next week');
    await quickLog(day).press('Enter');
    await day.getByText(/^Saved for Zoë/).waitFor();
    await day.getByText('What would they say about us now?').waitFor();
    expect(await axeFindings(day)).toEqual([]);
    const before = (await journalOf(on)).length;
    await quickLog(day).press('1');
    await expect.poll(async () => (await journalOf(on)).length).toBeGreaterThan(before);
    await question(day).waitFor({ state: 'detached' });
    await day.close();
    await region(sidebar, 'Last impression').getByText('They’d say: rave').waitFor();
    await question(sidebar).waitFor({ state: 'detached' });
  });

  it('lets a sentence decide a renewal that stands', async () => {
    await logSentence(sidebar, 'hosting renews 14 feb');
    await expect.poll(async () => (await journalOf(on)).map(({ kind }) => kind)).toContain('renewal.dated');
    await logSentence(sidebar, 'they renewed');
    await expect
      .poll(async () => (await journalOf(on)).filter(({ kind }) => kind === 'renewal.decided'))
      .toMatchObject([{ data: { how: 'renewed' } }]);
  });
});
