import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  journalOf,
  latestContact,
  logSentence,
  quickLog,
  recordOf,
  region,
  sidebarShows,
  startOnDemo,
  writeBook,
  type OnDemo,
} from './harness';

/** What is owed is closed by the sentence that says it was done, in the sidebar and from the toolbar. */
describe('a sentence in the past tense', () => {
  let on: OnDemo;
  let page: Page;
  const { name } = recordOf('q');
  const lastKinds = async (count: number) => (await journalOf(on)).slice(-count).map(({ kind }) => kind);

  beforeAll(async () => {
    on = await startOnDemo();
    page = await on.openRecord('q');
    const sidebar = await sidebarShows(page, name);
    await logSentence(sidebar, 'Call ++ agreed on the plan');
    await region(sidebar, 'Last impression').getByText('agreed on the plan').waitFor();
    const contact = await latestContact(on);
    await writeBook(on.product.backstage, [
      {
        kind: 'introduction.owed',
        entity: 'owed',
        contact,
        data: {},
        text: { ours: 'Priya', theirs: 'Tom' },
      },
      { kind: 'step.planned', entity: 'step', contact, data: { place: 0 }, text: { what: 'kick-off' } },
    ]);
  });
  afterAll(() => on?.close());

  it('marks the owed introduction as made, and undoes that with the sentence', async () => {
    // Written beside the product: a page that reads again finds it.
    await page.reload();
    const sidebar = await sidebarShows(page, name);
    await quickLog(sidebar).fill('introduced Priya to Tom yesterday');
    const chips = sidebar.getByRole('list', { name: 'What was understood' });
    await chips.getByText('Keeps: Priya meets Tom').waitFor();
    await chips.getByText('Happened').waitFor();
    await quickLog(sidebar).press('Enter');
    await sidebar.getByText(`Saved for ${name}`).waitFor();
    expect(await lastKinds(2)).toEqual(['impression.left', 'introduction.made']);
    await sidebar.getByRole('button', { name: 'Undo' }).last().click();
    await sidebar.getByText('Undone').waitFor();
    expect(await lastKinds(2)).toEqual(['voided', 'voided']);
  });

  it('marks a step as done when it is logged in the popup', async () => {
    const popup = await on.product.popup(page);
    await popup.page.getByText(name).first().waitFor();
    await quickLog(popup.page).fill('Kick-off done');
    await popup.page.getByText('Keeps: kick-off').waitFor();
    await quickLog(popup.page).press('Enter');
    await popup.page.getByText(`Saved for ${name}`).first().waitFor();
    expect(await lastKinds(2)).toEqual(['impression.left', 'step.done']);
    await popup.close();
  });
});
