import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  journalOf,
  latestContact,
  leaveScreen,
  logSentence,
  openScreen,
  quickLog,
  sidebarIsSteady,
  startAtRecord,
  writeBook,
  type AtRecord,
} from './harness';

const lesson = 'ask who decides before I talk price';

/** D1, D2, D3: a call that ends in "no thanks", and what happens at the next one. */
describe('the debrief of a loss', () => {
  let at: AtRecord;
  beforeAll(async () => {
    at = await startAtRecord('zoe-obrien');
  });
  afterAll(() => at?.close());

  it('offers the ten questions at once after a "no thanks" (D1)', async () => {
    await logSentence(at.sidebar, 'Call. Not interested, went with another vendor');
    const screen = at.sidebar.getByRole('dialog', { name: 'After a “no thanks”' });
    await screen.waitFor();
    expect(await screen.getByRole('listitem').count()).toBe(10);
    await sidebarIsSteady(at.sidebar);
    await screen.press('3');
    await screen.press('4');
    await screen.press('4');
    await screen.press('0');
    const pressed = screen.getByRole('button', { pressed: true });
    const words = (await pressed.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' '));
    expect(words).toEqual([
      '3 The wrong person, or one who could not decide',
      '0 The last impression was not good',
    ]);
  });

  it('can be closed half answered, and is shown as waiting', async () => {
    await leaveScreen(at.sidebar);
    await at.sidebar.getByText('A “no thanks” waits for its debrief').waitFor();
    await at.sidebar.getByRole('note').getByRole('button').click();
    const screen = at.sidebar.getByRole('dialog', { name: 'After a “no thanks”' });
    await screen.waitFor();
    expect(await screen.getByRole('button', { pressed: true }).count()).toBe(2);
  });

  it('ends in one sentence: the lesson (D3)', async () => {
    const screen = at.sidebar.getByRole('dialog');
    await screen.getByLabel('What do I do differently?').fill(lesson);
    await screen.getByLabel('What do I do differently?').press('Enter');
    await screen.waitFor({ state: 'detached' });
    await at.sidebar.getByText('Debrief saved').waitFor();
    await at.sidebar.getByText('A “no thanks” waits for its debrief').waitFor({ state: 'detached' });
  });

  it('shows its lesson before the next interaction of the kind, with this contact and with another', async () => {
    await at.sidebar
      .getByRole('region', { name: 'Before the next one' })
      .getByText(`Lesson: ${lesson}`)
      .waitFor();
    await at.go('q');
    await logSentence(at.sidebar, 'Call + wants to hear more');
    await at.sidebar.getByText(`Lesson from another: ${lesson}`).waitFor();
    const brief = await openScreen(at.sidebar, 'b');
    await brief.getByText(`Lesson from another: ${lesson}`).waitFor();
    await leaveScreen(at.sidebar);
  });

  it('can be undone', async () => {
    await at.go('zoe-obrien');
    await logSentence(at.sidebar, 'Call. no thanks');
    await at.sidebar.getByRole('dialog').getByRole('button', { name: 'Not this one' }).click();
    await at.sidebar.getByText('No debrief for this one').waitFor();
    await at.sidebar
      .getByText('No debrief for this one')
      .locator('xpath=../..')
      .getByRole('button', { name: 'Undo' })
      .click();
    await at.sidebar.getByText('A “no thanks” waits for its debrief').waitFor();
  });

  it('asks six questions after a lost renewal (D2)', async () => {
    await at.go('jane-smith-1');
    await logSentence(at.sidebar, "Call. They won't renew");
    const screen = at.sidebar.getByRole('dialog', { name: 'After a lost renewal' });
    await screen.waitFor();
    expect(await screen.getByRole('listitem').count()).toBe(6);
    await screen.press('1');
    await screen.press('Enter');
    await screen.getByLabel('What do I do differently?').press('Enter');
    await at.sidebar.getByText('Debrief saved').waitFor();
    expect(await quickLog(at.sidebar).count()).toBe(1);
  });

  it('names the same answer in three debriefs as a pattern, with its count (D3)', async () => {
    const contact = await latestContact(at.on);
    const debrief = (n: number) => ({
      kind: 'debrief.answered' as const,
      entity: `told-${n}`,
      contact,
      data: { impression: `other-${n}`, sort: 'no-thanks' as const, wrong: ['person' as const], done: true },
      text: {},
    });
    await writeBook(at.on.product.backstage, [debrief(1), debrief(2)]);
    const today = await at.on.product.open('today');
    await today.goto(`${today.url()}#figures`);
    const figure = today.getByRole('region', { name: 'What keeps going wrong' });
    await figure.getByText('“The wrong person, or one who could not decide” in 3 of 3 debriefs').waitFor();
    await figure.getByRole('button', { name: 'What is behind this' }).click();
    await figure.getByText(lesson).waitFor();
    await today.close();
  });

  it('has every answer in the journal', async () => {
    const answered = (await journalOf(at.on)).filter(({ kind }) => kind === 'debrief.answered');
    expect(answered.length).toBeGreaterThanOrEqual(5);
  });
});
