import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addTo,
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
const secret = 'her father is ill';

/** F1–F6: the friend. */
describe('the friend', () => {
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

  it('watches the heat: three asks of ours running, nothing given (F1)', async () => {
    await logSentence(sidebar, 'Call + asked her to sign. Likes jazz.');
    await region(sidebar, 'Last impression').getByText('asked her to sign').waitFor();
    await logSentence(sidebar, 'Call + pushed for a decision');
    await region(sidebar, 'Last impression').getByText('pushed for a decision').waitFor();
    expect(await care().getByText('asks of ours running').count()).toBe(0);
    await logSentence(sidebar, 'Call + pitched the annual plan');
    await care().getByText('3 asks of ours running, and nothing given').waitFor();
    await pressKey(sidebar, 'p');
    await region(sidebar, 'Promises').getByText('give them something: they like jazz').waitFor();
  });

  it('remembers what to ask about, and that it was asked and answered (F2)', async () => {
    await logSentence(sidebar, 'Ask about the marathon');
    await region(sidebar, 'Ask about').getByText('not asked yet').waitFor();
    await logSentence(sidebar, 'Call + asked about the marathon - she ran 1:52');
    await region(sidebar, 'Ask about')
      .getByText(/asked.*1:52/)
      .waitFor();
  });

  it('keeps dates that matter to them (F3)', async () => {
    await openScreen(sidebar, 'm');
    await addTo(sidebar.getByRole('dialog'), 'Dates', {
      What: 'her birthday',
      Day: '1980-02-29',
      'each year': true,
    });
    await section('Dates').getByText('her birthday').waitFor();
  });

  it('thinks of a gift with no occasion at all, from the idea to what they said (F4)', async () => {
    await addTo(sidebar.getByRole('dialog'), 'Gifts', { 'A thought for them': 'a jazz record' });
    await section('Gifts').getByText('No occasion · idea').waitFor();
    const ways = await section('Gifts').getByRole('button').allInnerTexts();
    expect(ways.indexOf('Given in person')).toBeLessThan(ways.indexOf('Sent'));
    await section('Gifts')
      .getByRole('button', { name: /^Given in person/ })
      .click();
    await section('Gifts')
      .getByRole('button', { name: /^Keep what they said/ })
      .click();
    await section('Gifts').getByLabel('What they said').fill('she played it twice');
    await section('Gifts').getByLabel('What they said').press('Enter');
    await section('Gifts').getByText('No occasion · today · Given in person · she played it twice').waitFor();
    expect(
      await section('Gifts')
        .getByText(/price|cost|points/i)
        .count(),
    ).toBe(0);
  });

  it('knows whom they told about us, and whether they were thanked (F6)', async () => {
    await addTo(sidebar.getByRole('dialog'), 'Word of mouth', {
      'Whom they told': 'Ben Adler',
      'and sent them to us': true,
    });
    await leaveScreen(sidebar);
    await care().getByText('They told Ben Adler about us: not thanked yet').waitFor();
    await openScreen(sidebar, 'm');
    await section('Word of mouth')
      .getByRole('button', { name: /^Thanked/ })
      .click();
    await section('Word of mouth').getByText('good · and sent them to us · thanked').waitFor();
    await leaveScreen(sidebar);
    await care().getByText('not thanked yet').waitFor({ state: 'detached' });
  });

  it('keeps a confidence out of every copy and print (F5)', async () => {
    await logSentence(sidebar, `Ask about ${secret}`);
    await logSentence(sidebar, "I'll send the quote by Friday");
    const timeline = await openScreen(sidebar, 't');
    for (const words of [secret, 'quote']) {
      await timeline.getByRole('button', { name: new RegExp(`What to do with: .*${words}`) }).click();
      await timeline.getByRole('menuitem', { name: 'Must never leave' }).click();
      await timeline.locator('article', { hasText: words }).getByText('Confidential').waitFor();
    }
    await leaveScreen(sidebar);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const readBack = await openScreen(sidebar, 'r');
    await readBack.getByText('quote').waitFor();
    await readBack.getByRole('button', { name: 'Copy' }).click();
    await readBack.getByRole('button', { name: 'Copied' }).waitFor();
    const copied = await on.product.backstage.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('jazz');
    expect(copied).not.toContain('quote');
    await leaveScreen(sidebar);
    await page.emulateMedia({ media: 'print' });
    const brief = await openScreenInPrint();
    expect(await brief.getByText(secret).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    expect(await brief.getByText(secret).isVisible()).toBe(true);
    await leaveScreen(sidebar);
  });

  // In print the sheet itself is gone, so the key is pressed before.
  const openScreenInPrint = async () => {
    await page.emulateMedia({ media: 'screen' });
    const brief = await openScreen(sidebar, 'b');
    await brief.getByText(secret).waitFor();
    await page.emulateMedia({ media: 'print' });
    return brief;
  };

  it('marks buzzwords in a draft to them, gently, and never in a note (F1)', async () => {
    await page.goto(on.address('q'));
    sidebar = await sidebarShows(page, 'Q');
    await logSentence(sidebar, 'Call + great synergy. I will circle back with the seamless plan tomorrow');
    await region(sidebar, 'Last impression').getByText('synergy').waitFor();
    expect(await sidebar.getByText('Plain words work better').count()).toBe(0);
    const readBack = await openScreen(sidebar, 'r');
    await readBack.getByText(/Plain words work better: .*circle back/).waitFor();
    await leaveScreen(sidebar);
  });

  it('makes the year-end list early, who has no thought yet first (F4)', async () => {
    const contact = await latestContact(on);
    await writeBook(on.product.backstage, [
      { kind: 'contact.staged', entity: contact, contact, data: { stage: 'client' }, text: {} },
    ]);
    const today = await on.product.open('today');
    await today.goto(`${today.url()}#figures`);
    const list = today.getByRole('region', { name: 'The year’s end' });
    const month = new Date().getMonth() + 1;
    const inSeason = month > 10 || (month === 10 && new Date().getDate() >= 15);
    await today.getByRole('region', { name: 'Sliding' }).waitFor();
    expect(await list.count()).toBe(inSeason ? 1 : 0);
    if (inSeason) await list.getByText('no thought yet').waitFor();
    await today.close();
  });

  it('survives ten thousand matters', async () => {
    const contact = await latestContact(on);
    const matters = Array.from({ length: 10_000 }, (_, n) => ({
      kind: 'matter.noticed' as const,
      entity: `many-${n}`,
      contact,
      data: {},
      text: { about: `matter ${n}` },
    }));
    await writeBook(on.product.backstage, matters);
    await page.reload();
    sidebar = await sidebarShows(page, 'Q');
    await region(sidebar, 'Ask about').waitFor();
    const timeline = await openScreen(sidebar, 't');
    await timeline.getByText(/^10,?0\d\d things$/).waitFor();
    expect(await timeline.getByRole('listitem').count()).toBeLessThan(600);
    await leaveScreen(sidebar);
    // Writing them behind the product's back takes most of it.
  }, 150_000);
});
