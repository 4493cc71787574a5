import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  axeFindings,
  journalOf,
  leaveScreen,
  logSentence,
  openScreen,
  quickLog,
  region,
  startAtRecord,
  type AtRecord,
} from './harness';

/** The brief before a call, the read-back before hanging up, everything afterwards: the timeline and the search. */
describe('before, at the end of, and after a call', () => {
  let at: AtRecord;
  beforeAll(async () => {
    at = await startAtRecord('zoe-obrien');
    const owed =
      "I'll send the quote by Fri 3pm. She will send the questionnaire on Friday. Ask about the marathon.";
    await logSentence(at.sidebar, `Call ++ walked her through pricing. ${owed}`);
    await region(at.sidebar, 'Promises').getByText('send the quote').waitFor();
    await region(at.sidebar, 'Promises').getByText('questionnaire').waitFor();
  });
  afterAll(() => at?.close());

  it('the brief is one screen with one field, and the sidebar is unchanged after it', async () => {
    await at.page.setViewportSize({ width: 1280, height: 800 });
    const brief = await openScreen(at.sidebar, 'b');
    for (const words of ['They’d say: rave', 'send the quote', 'the marathon'])
      await brief.getByText(words).last().waitFor();
    expect(await brief.getByRole('textbox').count()).toBe(1);
    expect(await brief.evaluate((dialog) => dialog.scrollHeight <= dialog.clientHeight)).toBe(true);
    await leaveScreen(at.sidebar);
    await region(at.sidebar, 'Last impression').waitFor();
  });

  it('the read-back lists who does what by when, and saves that they agreed', async () => {
    const readBack = await openScreen(at.sidebar, 'r');
    const sentence = await readBack.getByText(/^So: /).innerText();
    expect(sentence).toMatch(
      /^So: I’ll send the quote by .*3\sPM; you’ll send the questionnaire by .*\. Right\?$/,
    );
    await readBack.getByRole('button', { name: 'They agreed' }).click();
    await region(at.sidebar, 'Promises').getByText('they expect: send the quote').waitFor();
  });

  it('the read-back includes a typed sentence that is not saved yet, and Enter saves both', async () => {
    await quickLog(at.sidebar).fill("I'll call legal tomorrow");
    const readBack = await openScreen(at.sidebar, 'r');
    await readBack.getByText(/^So: .*I’ll call legal by tomorrow/).waitFor();
    await readBack.getByText('Some of it is not saved yet').waitFor();
    const agreed = readBack.getByRole('button', { name: 'They agreed' });
    await expect.poll(() => agreed.evaluate((button) => button === document.activeElement)).toBe(true);
    await agreed.press('Enter');
    await at.sidebar.getByText('They agreed to this sentence').waitFor();
    expect(await quickLog(at.sidebar).evaluate((field) => field === document.activeElement)).toBe(true);
    await quickLog(at.sidebar).press('Enter');
    await at.sidebar.getByText('They agreed to this sentence').waitFor({ state: 'detached' });
    const made = (await journalOf(at.on)).findLast(({ kind }) => kind === 'promise.made');
    expect(made?.text).toMatchObject({ understood: expect.stringContaining('call legal') as string });
    const again = await openScreen(at.sidebar, 'r');
    await again.getByText(/^So: .*I’ll call legal by tomorrow/).waitFor();
    await leaveScreen(at.sidebar);
  });

  it('the read-back leaves out a day that has passed', async () => {
    await at.go('theodora');
    await logSentence(at.sidebar, 'promised a refund 2 weeks ago');
    await region(at.sidebar, 'Promises').getByText('Overdue').waitFor();
    const readBack = await openScreen(at.sidebar, 'r');
    await readBack.getByText(/^So: a refund from me, owed since .*\. Right\?$/).waitFor();
    await leaveScreen(at.sidebar);
    await at.go('zoe-obrien');
  });

  it('the timeline shows everything, by kind', async () => {
    const timeline = await openScreen(at.sidebar, 't');
    await timeline.getByText('walked her through pricing').waitFor();
    await timeline.getByRole('combobox', { name: 'Show' }).selectOption({ label: 'Matters' });
    await timeline.getByText('the marathon').waitFor();
    await timeline.getByText('walked her through pricing').waitFor({ state: 'detached' });
    await timeline.getByRole('combobox', { name: 'Show' }).selectOption({ label: 'All' });
    await timeline.getByRole('searchbox').fill('PRICING walked');
    await timeline.getByText('1 entry', { exact: true }).waitFor();
    await timeline.getByRole('searchbox').fill('nothing of the kind');
    await timeline.getByText('Nothing matches these words.').waitFor();
    await leaveScreen(at.sidebar);
  });

  it('the search finds it by any word as it is typed, in the day and in the popup', async () => {
    const today = await at.on.product.open('today');
    await today.goto(`${today.url()}#search`);
    await today.getByRole('searchbox').pressSequentially('pric');
    await today.getByText('walked her through pricing').waitFor();
    await today.getByRole('searchbox').fill('marathon nonsense');
    await today.getByText('Nothing matches these words.').waitFor();
    await today.close();
    const popup = await at.on.product.popup(at.page);
    await popup.page.getByRole('button', { name: 'Search everything' }).click();
    await popup.page.getByRole('searchbox').fill('marath');
    await popup.page.getByText('the marathon').first().waitFor();
    await popup.close();
  });

  it('the options let the user edit the list of buzzwords', async () => {
    const options = await at.on.product.open('options');
    const list = options.getByLabel('Buzzwords to mark in drafts to clients');
    expect(await list.inputValue()).toContain('touch base');
    await list.fill('quote');
    await list.blur();
    await options.getByText('Saved.', { exact: true }).waitFor();
    await options.close();
    await at.reload();
    const readBack = await openScreen(at.sidebar, 'r');
    await readBack.getByText('Plain words work better: quote').waitFor();
    await leaveScreen(at.sidebar);
  });

  it.each(['b', 't', 'r', 'm'])('has nothing for axe to find behind the key %s', async (key) => {
    await openScreen(at.sidebar, key);
    expect(await axeFindings(at.sidebar)).toEqual([]);
    await leaveScreen(at.sidebar);
  });

  it.each(['figures', 'search'])('has nothing for axe to find in the view %s', async (view) => {
    const today = await at.on.product.open('today');
    await today.goto(`${today.url()}#${view}`);
    await today.getByRole('main').waitFor();
    expect(await axeFindings(today)).toEqual([]);
    await today.close();
  });
});
