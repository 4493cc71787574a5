import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  journalOf,
  latestContact,
  leaveScreen,
  logSentence,
  openScreen,
  pressKey,
  quickLog,
  recordOf,
  region,
  writeBook,
  startAtRecord,
  type AtRecord,
} from './harness';

const day = 86_400_000;
const zoe = recordOf('zoe-obrien');

/** L1–L6: how we left it leads, is meant beforehand, rated from their chair, and watched for a slide. */
describe('the last impression', () => {
  let at: AtRecord;
  beforeAll(async () => {
    at = await startAtRecord('zoe-obrien');
  });
  afterAll(() => at?.close());
  const lastImpression = () => region(at.sidebar, 'Last impression');

  it('has a screen for a contact with no entries', async () => {
    for (const key of ['b', 't', 'r', 'm']) {
      const screen = await openScreen(at.sidebar, key);
      expect((await screen.innerText()).length).toBeGreaterThan(20);
      await leaveScreen(at.sidebar);
    }
    expect(await at.sidebar.getByRole('note').count()).toBe(0);
    expect(await at.sidebar.getByRole('region').count()).toBe(3);
  });

  it('can be planned before the interaction, a hard one with its ending first (L3, L5)', async () => {
    const brief = await openScreen(at.sidebar, 'b');
    await brief.getByRole('button', { name: 'Plan it' }).click();
    const labels = await brief.locator('form label').allInnerTexts();
    expect(labels.findIndex((words) => words.includes('How it ends'))).toBeLessThan(
      labels.findIndex((words) => words.includes('Leave them with')),
    );
    await brief.getByLabel('A difficult one').check();
    await brief.getByLabel('How it ends').fill('we shake hands on a date');
    await brief.getByLabel('Leave them with…').fill('we stay after signing');
    await brief.getByLabel('What’s in it for them').fill('a week saved');
    await brief.getByLabel('Leave them with…').press('Enter');
    await brief.waitFor({ state: 'detached' });
    const before = region(at.sidebar, 'Before the next one');
    await before.getByText('Difficult. Planned ending: we shake hands on a date').waitFor();
    await before.getByText('Leave them with: we stay after signing').waitFor();
    await before.getByText('What’s in it for them: a week saved').waitFor();
  });

  it('begins with channel and day, and shows the plan beside the result (L1, L2, L3)', async () => {
    await logSentence(at.sidebar, 'Coffee ~ she worries about the training. 45 min');
    await lastImpression().getByText('They’d say: lukewarm').waitFor();
    await lastImpression().getByText('Coffee, today').waitFor();
    await lastImpression().getByText('today').first().waitFor();
    await lastImpression().getByText('The plan was to leave them with “we stay after signing”.').waitFor();
    await region(at.sidebar, 'Before the next one').waitFor({ state: 'detached' });
  });

  it('asks what would have made it a rave, and the answer is the next intention (L4)', async () => {
    const question = at.sidebar.getByRole('textbox', { name: 'What would have made it a rave?' });
    await question.waitFor();
    expect(await question.evaluate((field) => field === document.activeElement)).toBe(true);
    await question.fill('a plan for the training week');
    await question.press('Enter');
    await lastImpression().getByText('To make it a rave: a plan for the training week').waitFor();
    await region(at.sidebar, 'Before the next one')
      .getByText('Leave them with: a plan for the training week')
      .waitFor();
    expect(await quickLog(at.sidebar).evaluate((field) => field === document.activeElement)).toBe(true);
    const brief = await openScreen(at.sidebar, 'b');
    expect(await brief.getByLabel('Leave them with…').inputValue()).toBe('a plan for the training week');
    await leaveScreen(at.sidebar);
  });

  it('asks once by one key whether the plan was reached, and can undo the answer (L3)', async () => {
    const question = () => lastImpression().getByRole('group', { name: 'Reached?' });
    await question().getByRole('button', { name: 'partly' }).waitFor();
    await pressKey(at.sidebar, 'h');
    await lastImpression().getByText('How it turned out: partly').waitFor();
    expect(await question().count()).toBe(0);
    const timeline = await openScreen(at.sidebar, 't');
    await timeline.getByText(/· partly$/).waitFor();
    await leaveScreen(at.sidebar);
    await pressKey(at.sidebar, 'u');
    await question().waitFor();
    const brief = await openScreen(at.sidebar, 'b');
    await brief.getByRole('group', { name: 'Reached?' }).getByRole('button', { name: 'missed' }).click();
    await brief.getByText('How it turned out: missed').waitFor();
    await leaveScreen(at.sidebar);
  });

  it('asks for the rating by one key, and asks further if it is low (L4)', async () => {
    await logSentence(at.sidebar, 'Call. went through the contract');
    await at.sidebar.getByText('What would they say about us now?').waitFor();
    await quickLog(at.sidebar).press('4');
    await at.sidebar.getByRole('textbox', { name: 'What would have made it a rave?' }).press('Escape');
    await lastImpression().getByText('They’d say: negative').waitFor();
  });

  it('can be corrected and dated back with its history, and deleted with Undo (L2)', async () => {
    const timeline = await openScreen(at.sidebar, 't');
    await timeline.getByRole('button', { name: 'What to do with: Call. went through the contract' }).click();
    await timeline.getByRole('menuitem', { name: 'Edit' }).click();
    const note = timeline.getByLabel('Note');
    await expect.poll(() => note.evaluate((field) => field === document.activeElement)).toBe(true);
    await timeline.getByLabel('When').fill('2019-02-03T09:30');
    await timeline.getByLabel('Minutes').fill('20');
    await timeline.getByLabel('Note').fill('went through the old contract');
    await timeline.getByRole('button', { name: 'Save', exact: true }).click();
    await timeline.getByText('Feb 3, 2019').waitFor();
    await timeline.getByText(/2019.*edited/).waitFor();
    await timeline.getByRole('button', { name: 'What to do with: went through the old contract' }).click();
    await timeline.getByRole('menuitem', { name: 'Edit' }).click();
    await timeline.getByText('Earlier versions').click();
    await timeline.getByText('today · Call. went through the contract').waitFor();
    await leaveScreen(at.sidebar);
    await lastImpression().getByText('They’d say: lukewarm').waitFor();
    const kinds = (await journalOf(at.on)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'impression.edited').length).toBeGreaterThanOrEqual(2);

    const again = await openScreen(at.sidebar, 't');
    await again.getByRole('button', { name: 'What to do with: went through the old contract' }).click();
    await again.getByRole('menuitem', { name: 'Delete' }).click();
    await again.getByText('went through the old contract').waitFor({ state: 'detached' });
    await leaveScreen(at.sidebar);
    await at.sidebar.getByRole('button', { name: 'Undo' }).first().click();
    const back = await openScreen(at.sidebar, 't');
    await back.getByText('went through the old contract').waitFor();
    await leaveScreen(at.sidebar);
  });

  it('shows the fall from the first rating to the last, on the contact and in the figures (L6)', async () => {
    const contact = await latestContact(at.on);
    const now = Date.now();
    const told = (entity: string, rating: 'rave' | 'lukewarm', days: number) => ({
      kind: 'impression.left' as const,
      entity,
      contact,
      data: { channel: 'meeting' as const, rating, happenedAt: now - days * day },
      text: { note: `it was ${rating}` },
    });
    // A zone's offset cannot matter: the first is years before the rest.
    await writeBook(at.on.product.backstage, [told('first', 'rave', 4000), told('second', 'rave', 3000)]);
    await at.reload();
    await at.sidebar.getByText('Sliding: rave at first, lukewarm now').waitFor();
    await lastImpression()
      .getByRole('img', { name: /rave.*lukewarm/ })
      .waitFor();
    const today = await at.on.product.open('today');
    await today.goto(`${today.url()}#figures`);
    const sliding = today.getByRole('region', { name: 'Sliding' });
    await sliding.getByRole('button', { name: zoe.name }).click();
    await sliding.getByText('it was rave').first().waitFor();
    await today.close();
  });

  it('has a screen with a rating changed twice, and dates in the far past and future', async () => {
    const contact = await latestContact(at.on);
    const about = { entity: 'odd', contact };
    await writeBook(at.on.product.backstage, [
      {
        kind: 'impression.left',
        ...about,
        data: { rating: 'rave', happenedAt: Date.UTC(2199, 0, 1) },
        text: { note: 'from the future' },
      },
      { kind: 'impression.edited', ...about, data: { rating: 'negative' }, text: {} },
      { kind: 'impression.edited', ...about, data: { rating: 'positive' }, text: {} },
      {
        kind: 'impression.left',
        entity: 'old',
        contact,
        data: { happenedAt: Date.UTC(1903, 0, 1) },
        text: { note: 'long ago' },
      },
    ]);
    await at.reload();
    await lastImpression().getByText('They’d say: positive').waitFor();
    const timeline = await openScreen(at.sidebar, 't');
    await timeline.getByText('long ago').waitFor();
    await leaveScreen(at.sidebar);
  });
});
