import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addTo,
  dayFromNow,
  journalOf,
  latestContact,
  leaveScreen,
  logSentence,
  openScreen,
  pressKey,
  recordOf,
  region,
  sidebarShows,
  startOnDemo,
  writeBook,
  type OnDemo,
} from './harness';

const zoe = recordOf('zoe-obrien');

/** K1–K7: keeping the client. A renewal is saved, because it was seen early and a reason was on record. */
describe('keeping the client', () => {
  let on: OnDemo;
  let page: Page;
  let sidebar: Frame;
  beforeAll(async () => {
    on = await startOnDemo();
    page = await on.openRecord('zoe-obrien');
    sidebar = await sidebarShows(page, zoe.name);
  });
  afterAll(() => on?.close());
  const care = () => sidebar.getByRole('note');
  const section = (name: string) => sidebar.getByRole('dialog').getByRole('region', { name, exact: true });

  it('asks what they expect once they have signed; commas make the steps (K2, K3)', async () => {
    await logSentence(sidebar, 'Meeting ++ they signed');
    const line = sidebar.getByRole('textbox', { name: 'What do they expect now?' });
    await line.fill('kick-off, import the data, wow: a printed guide');
    await line.press('Enter');
    await sidebar.getByText('3 steps kept').waitFor();
    await openScreen(sidebar, 'm');
    await section('Steps').getByText('import the data').waitFor();
    await section('Steps').getByText('a printed guide wow').waitFor();
    await section('Steps').getByRole('button', { name: 'Done: kick-off' }).click();
    await section('Steps').getByText('kick-off Done').waitFor();
  });

  it('brings care forward once they are a client (F1)', async () => {
    const screen = sidebar.getByRole('dialog');
    await screen.getByRole('button', { name: 'client', exact: true }).click();
    await screen.getByRole('button', { name: 'client', exact: true, pressed: true }).waitFor();
    const titles = await screen.getByRole('heading', { level: 3 }).allInnerTexts();
    expect(titles.indexOf('Expectations')).toBeLessThan(titles.indexOf('Gifts'));
  });

  it('keeps what was said as they understood it, and whether it was met (K2)', async () => {
    await addTo(sidebar.getByRole('dialog'), 'Expectations', {
      'What was said': 'live by spring',
      'What they understood': 'all forty people trained',
      By: dayFromNow(3),
    });
    await section('Expectations')
      .getByRole('button', { name: /^Cannot be delivered/ })
      .click();
    await section('Expectations').getByText('raised').waitFor();
    await leaveScreen(sidebar);
    await care().getByText('They expect “all forty people trained” in 3 days').waitFor();
    await openScreen(sidebar, 'm');
    await section('Expectations')
      .getByRole('button', { name: /^Exceeded/ })
      .click();
    await section('Expectations').getByText('Exceeded').waitFor();
  });

  it('knows who on our side still has to meet whom on theirs (K4)', async () => {
    await addTo(sidebar.getByRole('dialog'), 'Introductions', {
      'Who of ours': 'Priya of receivables',
      'Who of theirs': 'their payables',
    });
    await leaveScreen(sidebar);
    await care().getByText('Priya of receivables has not met their payables yet').waitFor();
    await openScreen(sidebar, 'm');
    await section('Introductions')
      .getByRole('button', { name: /^They have met/ })
      .click();
    await section('Introductions').getByText('met', { exact: true }).waitFor();
  });

  it('asks how it is going, and begins to count anew once it was asked (K5)', async () => {
    await addTo(sidebar.getByRole('dialog'), 'Rhythm', { 'Every so many days': '90' });
    await section('Rhythm').getByText('A review: every 90 days').waitFor();
    await addTo(sidebar.getByRole('dialog'), 'Reviews', {
      'What they said': 'we feel looked after',
      'They’d say': 'positive',
      formal: true,
    });
    await section('Reviews').getByText('we feel looked after today · positive · formal').waitFor();
  });

  it('warns of a renewal early, where no reason is on record, and one key makes it a promise (K6)', async () => {
    await addTo(sidebar.getByRole('dialog'), 'Renewals', { 'Falls due': dayFromNow(60) });
    await leaveScreen(sidebar);
    await care().getByText('Renews in 60 days, and no reason on record').waitFor();
    await pressKey(sidebar, 'p');
    await region(sidebar, 'Promises').getByText('give them a reason to renew').waitFor();
    await care().getByText('no reason on record').waitFor({ state: 'detached' });
  });

  it('is saved: the reason is on record, and they renewed (K6)', async () => {
    await openScreen(sidebar, 'm');
    await section('Renewals')
      .getByRole('button', { name: /^Keep the reason/ })
      .click();
    await section('Renewals').getByLabel('A reason to renew').fill('a week saved each month');
    await section('Renewals').getByLabel('A reason to renew').press('Enter');
    await section('Renewals').getByText('a week saved each month').waitFor();
    await section('Renewals')
      .getByRole('button', { name: /^They renewed/ })
      .click();
    await section('Renewals').getByText('They renewed').waitFor();
    await leaveScreen(sidebar);
  });

  it('leaves no request without an answer, yes first: a yes is a promise (K7)', async () => {
    await logSentence(sidebar, 'Call + they want a second seat');
    await region(sidebar, 'Ask about').getByText('a second seat').waitFor();
    await openScreen(sidebar, 'm');
    const first = await section('Requests').getByRole('button').first().innerText();
    expect(first).toBe('Yes, by when');
    await section('Requests')
      .getByRole('button', { name: /^Yes, by when/ })
      .click();
    await section('Requests').getByText('1 of 1 granted').waitFor();
    await leaveScreen(sidebar);
    await region(sidebar, 'Promises').getByText('second seat').waitFor();
    const today = await on.product.open('today');
    await today.goto(`${today.url()}#figures`);
    const granted = today.getByRole('region', { name: 'Requests granted' });
    await granted.getByText('100%').waitFor();
    await granted.getByRole('button', { name: 'What is behind it' }).click();
    await granted.getByText(/a second seat: yes/).waitFor();
    await today.close();
  });

  it('takes a broken promise as evidence of a breach (K1)', async () => {
    const contact = await latestContact(on);
    await writeBook(on.product.backstage, [
      {
        kind: 'promise.made',
        entity: 'broken',
        contact,
        data: { by: 'us', due: { type: 'day', day: dayFromNow(-2) } },
        text: { words: 'call back on Tuesday' },
      },
      { kind: 'promise.broken', entity: 'broken', contact, data: {}, text: {} },
    ]);
    await page.reload();
    sidebar = await sidebarShows(page, zoe.name);
    await openScreen(sidebar, 'm');
    const reachable = section('Practices').getByText('Reachable, and calling back when we said');
    await reachable.getByText(/breached.*call back on Tuesday/).waitFor();
    await section('Practices')
      .getByText('Still there after the bill is paid')
      .getByText(/kept.*looked after/)
      .waitFor();
    await leaveScreen(sidebar);
  });

  it('wrote it all as entries, of which none was lost', async () => {
    const kinds = new Set((await journalOf(on)).map(({ kind }) => kind));
    for (const kind of [
      'step.planned',
      'expectation.judged',
      'introduction.made',
      'review.held',
      'renewal.decided',
    ])
      expect(kinds).toContain(kind);
  });
});
