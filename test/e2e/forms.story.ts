import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  draftsOf,
  journalOf,
  leaveScreen,
  logSentence,
  openScreen,
  recordOf,
  region,
  sidebarShows,
  startAtRecord,
  stopWorker,
  type OnDemo,
} from './harness';

const jane = recordOf('jane-smith-1');
const q = recordOf('q');

let on: OnDemo;
let page: Page;
let sidebar: Frame;
beforeAll(async () => {
  ({ on, page, sidebar } = await startAtRecord('jane-smith-1'));
});
afterAll(() => on?.close());

/** Waits until the disk has what was typed: what comes within the same instant as the end of a page nobody can keep. */
const isKept = (words: string) =>
  // A form's fields stand there as a query does, with its pluses.
  expect
    .poll(async () => (await draftsOf(on)).map((text) => text.replaceAll('+', ' ')))
    .toContainEqual(expect.stringContaining(words));

/** Returns the plan's fields that a person fills in, once the brief shows them. */
async function planIn(frame: Frame) {
  const brief = await openScreen(frame, 'b');
  const leaveWith = brief.getByLabel('Leave them with');
  const outcome = brief.getByLabel('Goal');
  return { brief, leaveWith, outcome };
}

describe('a half typed plan', () => {
  it('is in its form again after the CRM showed another contact and came back', async () => {
    const { brief, leaveWith, outcome } = await planIn(sidebar);
    await leaveWith.fill('calm, and sure of the date');
    await brief.getByRole('button', { name: 'Plan it' }).click();
    await outcome.pressSequentially('a second talk');
    await isKept('a second talk');
    await page.goto(on.address('q'));
    sidebar = await sidebarShows(page, q.name);
    const there = await planIn(sidebar);
    expect(await there.leaveWith.inputValue()).toBe('');
    await leaveScreen(sidebar);
    await page.goto(on.address('jane-smith-1'));
    sidebar = await sidebarShows(page, jane.name);
    const again = await planIn(sidebar);
    await expect.poll(() => again.outcome.inputValue()).toBe('a second talk');
    expect(await again.leaveWith.inputValue()).toBe('calm, and sure of the date');
  });

  it('is in its form again after the service worker was stopped and the browser closed', async () => {
    await sidebar.getByLabel('Goal').fill('a third talk');
    await isKept('a third talk');
    await stopWorker(on.product);
    on.product = await on.product.restart();
    page = await on.openRecord('jane-smith-1');
    sidebar = await sidebarShows(page, jane.name);
    const { outcome } = await planIn(sidebar);
    await expect.poll(() => outcome.inputValue()).toBe('a third talk');
  });

  it('is removed from the drafts once it is saved', async () => {
    await sidebar.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await expect.poll(async () => (await journalOf(on)).map(({ kind }) => kind)).toContain('intention.set');
    await sidebar.getByRole('dialog').waitFor({ state: 'detached' });
    await region(sidebar, 'Last impression').waitFor();
    await expect.poll(() => draftsOf(on)).toEqual([]);
  });
});

const lossOf = (frame: Frame) => frame.getByRole('dialog', { name: 'After a “no thanks”' });

describe('a half typed answer of a debrief', () => {
  it('is in its field again after the CRM showed another contact and came back', async () => {
    await logSentence(sidebar, 'Call. Not interested, went with another vendor');
    await lossOf(sidebar).press('3');
    await lossOf(sidebar).getByRole('textbox').fill('ask who decides');
    await isKept('ask who decides');
    await page.goto(on.address('q'));
    await sidebarShows(page, q.name);
    await page.goto(on.address('jane-smith-1'));
    sidebar = await sidebarShows(page, jane.name);
    await sidebar.getByText('A “no thanks” waits for its debrief').waitFor();
    await sidebar.getByRole('note').getByRole('button').click();
    await expect.poll(() => lossOf(sidebar).getByRole('textbox').inputValue()).toBe('ask who decides');
    expect(await lossOf(sidebar).getByRole('button', { pressed: true }).count()).toBe(1);
  });

  it('is removed from the drafts once it is sent', async () => {
    await lossOf(sidebar).getByRole('textbox').press('Enter');
    await expect
      .poll(async () => (await journalOf(on)).map(({ kind }) => kind))
      .toContain('debrief.answered');
    await expect.poll(() => draftsOf(on)).toEqual([]);
  });
});
