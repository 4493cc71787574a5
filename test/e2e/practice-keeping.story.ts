import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addTo,
  axeFindings,
  dayFromNow,
  journalOf,
  latestContact,
  leaveScreen,
  logSentence,
  openScreen,
  pressKey,
  region,
  writeBook,
  startAtRecord,
  type AtRecord,
} from './harness';

/** K1–K7: keeping the client. A renewal is saved, because it was seen early and a reason was on record. */
describe('keeping the client', () => {
  let at: AtRecord;
  beforeAll(async () => {
    at = await startAtRecord('zoe-obrien');
  });
  afterAll(() => at?.close());

  it('asks after signing what they expect, and makes one step for each comma (K2, K3)', async () => {
    await logSentence(at.sidebar, 'Meeting ++ they signed');
    const line = at.sidebar.getByRole('textbox', { name: 'What do they expect now?' });
    await line.fill('kick-off, import the data, wow: a printed guide');
    await line.press('Enter');
    await at.sidebar.getByText('3 steps saved').waitFor();
    await openScreen(at.sidebar, 'm');
    await at.section('Steps').getByText('import the data').waitFor();
    await at.section('Steps').getByText('a printed guide wow').waitFor();
    await at.section('Steps').getByRole('button', { name: 'Mark done: kick-off' }).click();
    await at.section('Steps').getByText('kick-off Done').waitFor();
  });

  it('shows the care sections first once they are a client (F1)', async () => {
    const screen = at.sidebar.getByRole('dialog');
    await screen.getByRole('button', { name: 'client', exact: true }).click();
    await screen.getByRole('button', { name: 'client', exact: true, pressed: true }).waitFor();
    const titles = await screen.getByRole('region', { name: 'Add …' }).getByRole('button').allInnerTexts();
    expect(titles).toContain('Expectations');
    expect(titles.indexOf('Expectations')).toBeLessThan(titles.indexOf('Gifts'));
  });

  it('keeps what they understood, and whether it was met (K2)', async () => {
    await addTo(at.sidebar.getByRole('dialog'), 'Expectations', {
      'What was said': 'live by spring',
      'What they understood': 'all forty people trained',
      By: dayFromNow(3),
    });
    await at
      .section('Expectations')
      .getByRole('button', { name: /^We can’t deliver this/ })
      .click();
    await at.section('Expectations').getByText('raised').waitFor();
    await leaveScreen(at.sidebar);
    await at.care().getByText('They expect “all forty people trained” in 3 days').waitFor();
    await openScreen(at.sidebar, 'm');
    await at
      .section('Expectations')
      .getByRole('button', { name: /^Exceeded/ })
      .click();
    await at.section('Expectations').getByText('Exceeded').waitFor();
  });

  it('lists who on our side still has to meet whom on theirs (K4)', async () => {
    await addTo(at.sidebar.getByRole('dialog'), 'Introductions', {
      'From our side': 'Priya of receivables',
      'From their side': 'their payables',
    });
    await leaveScreen(at.sidebar);
    await at.care().getByText('Priya of receivables has not met their payables yet').waitFor();
    await openScreen(at.sidebar, 'm');
    await at
      .section('Introductions')
      .getByRole('button', { name: /^They have met/ })
      .click();
    await at.section('Introductions').getByText('met', { exact: true }).waitFor();
  });

  it('reminds to ask how it is going, and counts from that day again (K5)', async () => {
    await addTo(at.sidebar.getByRole('dialog'), 'Check-ins', { 'How often': 'every quarter' });
    await at.section('Check-ins').getByText('A review: every quarter').waitFor();
    await addTo(at.sidebar.getByRole('dialog'), 'Reviews', {
      'What they said': 'we feel looked after',
      'They’d say': 'positive',
      formal: true,
    });
    await at.section('Reviews').getByText('we feel looked after today · positive · formal').waitFor();
  });

  it('warns early of a renewal without a recorded reason, and makes it a promise by one key (K6)', async () => {
    await addTo(at.sidebar.getByRole('dialog'), 'Renewals', { 'Falls due': dayFromNow(60) });
    await leaveScreen(at.sidebar);
    await at.care().getByText('Renews in 60 days; no reason to renew on record').waitFor();
    await pressKey(at.sidebar, 'p');
    await region(at.sidebar, 'Promises').getByText('give them a reason to renew').waitFor();
    await at.care().getByText('no reason on record').waitFor({ state: 'detached' });
  });

  it('records the reason and the renewal (K6)', async () => {
    await openScreen(at.sidebar, 'm');
    await at
      .section('Renewals')
      .getByRole('button', { name: /^Save the reason/ })
      .click();
    await at.section('Renewals').getByLabel('A reason to renew').fill('a week saved each month');
    await at.section('Renewals').getByLabel('A reason to renew').press('Enter');
    await at.section('Renewals').getByText('a week saved each month').waitFor();
    await at
      .section('Renewals')
      .getByRole('button', { name: /^They renewed/ })
      .click();
    await at.section('Renewals').getByText('They renewed').waitFor();
    await leaveScreen(at.sidebar);
  });

  it('asks to answer each request, and makes a yes a promise (K7)', async () => {
    await logSentence(at.sidebar, 'Call + they want a second seat');
    await region(at.sidebar, 'Ask about').getByText('a second seat').waitFor();
    await openScreen(at.sidebar, 'm');
    const first = await at.section('Requests').getByRole('button').first().innerText();
    expect(first).toBe('Yes, by when');
    await at
      .section('Requests')
      .getByRole('button', { name: /^Yes, by when/ })
      .click();
    await at.section('Requests').getByText('1 of 1 granted').waitFor();
    await leaveScreen(at.sidebar);
    await region(at.sidebar, 'Promises').getByText('second seat').waitFor();
    const today = await at.on.product.open('today');
    await today.goto(`${today.url()}#figures`);
    const granted = today.getByRole('region', { name: 'Requests granted' });
    await granted.getByText('100%').waitFor();
    await granted.getByRole('button', { name: '1 yes' }).click();
    await granted.getByText(/a second seat: yes/).waitFor();
    await today.close();
  });

  it('takes a broken promise as evidence of a breach (K1)', async () => {
    const contact = await latestContact(at.on);
    await writeBook(at.on.product.backstage, [
      {
        kind: 'promise.made',
        entity: 'broken',
        contact,
        data: { by: 'us', due: { type: 'day', day: dayFromNow(-2) } },
        text: { words: 'call back on Tuesday' },
      },
      { kind: 'promise.broken', entity: 'broken', contact, data: {}, text: {} },
    ]);
    await at.reload();
    await openScreen(at.sidebar, 'm');
    const row = (name: string) => at.section('Practices').getByRole('listitem').filter({ hasText: name });
    await row('Reachable, and calling back when we said').first().getByText('breached').first().waitFor();
    await row('Still there after the bill is paid')
      .first()
      .getByText(/kept.*looked after/)
      .waitFor();
    await at
      .section('Practices')
      .getByRole('button', { name: /breached.*call back on Tuesday/ })
      .press('Enter');
    const timeline = at.sidebar.getByRole('dialog', { name: /^Timeline/ });
    const sought = timeline.getByRole('listitem').filter({ hasText: 'call back on Tuesday' });
    await sought.waitFor();
    await expect.poll(() => sought.evaluate((found) => found === document.activeElement)).toBe(true);
    await leaveScreen(at.sidebar);
  });

  it('opens by key the promises behind each part of the keep-rate and behind a week (P7)', async () => {
    const today = await at.on.product.open('today');
    await today.goto(`${today.url()}#figures`);
    const kept = today.getByRole('region', { name: 'Kept on time' });
    await kept.getByRole('button', { name: '1 broken' }).press('Enter');
    const behind = kept.getByRole('list', { name: 'What is behind this' });
    expect(await behind.getByRole('listitem').count()).toBe(1);
    await kept.getByRole('button', { name: '1 broken' }).press('Enter');
    await kept.getByRole('button', { name: /^Week of .*: 0 on time, 1 late or broken$/ }).press('Enter');
    expect(await behind.getByRole('listitem').count()).toBe(1);
    expect(await axeFindings(today)).toEqual([]);
    await behind.getByRole('button', { name: /call back on Tuesday/ }).press('Enter');
    const sheet = today.getByRole('dialog', { name: 'call back on Tuesday' });
    await sheet.getByRole('button', { name: '1 broken' }).press('Enter');
    await sheet
      .getByRole('list', { name: 'What is behind this' })
      .getByText('call back on Tuesday')
      .waitFor();
    await today.close();
  });

  it('has all of it as entries in the journal', async () => {
    const kinds = new Set((await journalOf(at.on)).map(({ kind }) => kind));
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
