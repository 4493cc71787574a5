import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  axeFindings,
  leaveScreen,
  logSentence,
  openScreen,
  recordOf,
  region,
  sidebarShows,
  startOnDemo,
  type OnDemo,
} from './harness';

const zoe = recordOf('zoe-obrien');

/** The brief before a call, the read-back before hanging up, everything afterwards: the timeline and the search. */
describe('before, at the end of, and after a call', () => {
  let on: OnDemo;
  let page: Page;
  let sidebar: Frame;
  beforeAll(async () => {
    on = await startOnDemo();
    page = await on.openRecord('zoe-obrien');
    sidebar = await sidebarShows(page, zoe.name);
    const owed =
      "I'll send the quote by Fri 3pm. She will send the questionnaire on Friday. Ask about the marathon.";
    await logSentence(sidebar, `Call ++ walked her through pricing. ${owed}`);
    await region(sidebar, 'Promises').getByText('send the quote').waitFor();
    await region(sidebar, 'Promises').getByText('questionnaire').waitFor();
  });
  afterAll(() => on?.close());

  it('is briefed on one screen, with one field, and the sheet stays as it was', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    const brief = await openScreen(sidebar, 'b');
    for (const words of ['They’d say: rave', 'send the quote', 'the marathon'])
      await brief.getByText(words).waitFor();
    expect(await brief.getByRole('textbox').count()).toBe(1);
    expect(await brief.evaluate((dialog) => dialog.scrollHeight <= dialog.clientHeight)).toBe(true);
    await leaveScreen(sidebar);
    await region(sidebar, 'Last impression').waitFor();
  });

  it('reads back who does what by when, and what they agreed to is what they understand', async () => {
    const readBack = await openScreen(sidebar, 'r');
    const sentence = await readBack.getByText(/^So: /).innerText();
    expect(sentence).toMatch(
      /send the quote from me by .*15:00; .*questionnaire.* from you by .*\. Right\?$/,
    );
    await readBack.getByRole('button', { name: 'They agreed' }).click();
    await region(sidebar, 'Promises').getByText('they expect: send the quote').waitFor();
  });

  it('has everything in the timeline, by kind', async () => {
    const timeline = await openScreen(sidebar, 't');
    await timeline.getByText('walked her through pricing').waitFor();
    await timeline.getByRole('combobox', { name: 'Show' }).selectOption({ label: 'Matters' });
    await timeline.getByText('the marathon').waitFor();
    await timeline.getByText('walked her through pricing').waitFor({ state: 'detached' });
    await leaveScreen(sidebar);
  });

  it('is found by any word, while it is typed, in the day and in the popup', async () => {
    const today = await on.product.open('today');
    await today.goto(`${today.url()}#search`);
    await today.getByRole('searchbox').pressSequentially('pric');
    await today.getByText('walked her through pricing').waitFor();
    await today.getByRole('searchbox').fill('marathon nonsense');
    await today.getByText('Nothing has these words.').waitFor();
    await today.close();
    const popup = await on.product.popup(page);
    await popup.page.getByRole('button', { name: 'Search everything' }).click();
    await popup.page.getByRole('searchbox').fill('marath');
    await popup.page.getByText('the marathon').first().waitFor();
    await popup.close();
  });

  it('lets the user edit the list of buzzwords', async () => {
    const options = await on.product.open('options');
    const list = options.getByLabel('Buzzwords to mark in drafts to clients');
    expect(await list.inputValue()).toContain('touch base');
    await list.fill('quote');
    await list.blur();
    await options.getByText('Saved.', { exact: true }).waitFor();
    await options.close();
    await page.reload();
    sidebar = await sidebarShows(page, zoe.name);
    const readBack = await openScreen(sidebar, 'r');
    await readBack.getByText('Plain words work better: quote').waitFor();
    await leaveScreen(sidebar);
  });

  it.each(['b', 't', 'r', 'm'])('has nothing for axe to find behind the key %s', async (key) => {
    await openScreen(sidebar, key);
    expect(await axeFindings(sidebar)).toEqual([]);
    await leaveScreen(sidebar);
  });

  it.each(['figures', 'search'])('has nothing for axe to find in the view %s', async (view) => {
    const today = await on.product.open('today');
    await today.goto(`${today.url()}#${view}`);
    await today.getByRole('main').waitFor();
    expect(await axeFindings(today)).toEqual([]);
    await today.close();
  });
});
