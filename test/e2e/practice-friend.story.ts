import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addTo,
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

const secret = 'her father is ill';

/** F1–F6: the friend. */
describe('being a friend to the client', () => {
  let at: AtRecord;
  beforeAll(async () => {
    at = await startAtRecord('zoe-obrien');
  });
  afterAll(() => at?.close());

  it('warns after three asks of ours in a row with nothing given (F1)', async () => {
    await logSentence(at.sidebar, 'Call + asked her to sign. Likes jazz.');
    await region(at.sidebar, 'Last impression').getByText('asked her to sign').waitFor();
    await logSentence(at.sidebar, 'Call + pushed for a decision');
    await region(at.sidebar, 'Last impression').getByText('pushed for a decision').waitFor();
    expect(await at.care().getByText('times in a row').count()).toBe(0);
    await logSentence(at.sidebar, 'Call + pitched the annual plan');
    await at.care().getByText('You’ve asked 3 times in a row and given nothing').waitFor();
    await pressKey(at.sidebar, 'p');
    await region(at.sidebar, 'Promises').getByText('give them something: they like jazz').waitFor();
  });

  it('remembers what to ask about, and that it was asked and answered (F2)', async () => {
    await logSentence(at.sidebar, 'Ask about the marathon');
    await region(at.sidebar, 'Ask about').getByText('not asked yet').waitFor();
    await logSentence(at.sidebar, 'Call + asked about the marathon - she ran 1:52');
    await region(at.sidebar, 'Ask about')
      .getByText(/asked.*1:52/)
      .waitFor();
  });

  it('reminds of dates that matter to them (F3)', async () => {
    await openScreen(at.sidebar, 'm');
    await addTo(at.sidebar.getByRole('dialog'), 'Dates', {
      What: 'her birthday',
      Day: '1980-02-29',
      'each year': true,
    });
    await at.section('Dates').getByText('her birthday').waitFor();
  });

  it('keeps a gift without an occasion, from the idea to what they said (F4)', async () => {
    await addTo(at.sidebar.getByRole('dialog'), 'Gifts', { 'Gift idea': 'a jazz record' });
    await at.section('Gifts').getByText('No occasion · idea').waitFor();
    const ways = await at.section('Gifts').getByRole('button').allInnerTexts();
    expect(ways.indexOf('Given in person')).toBeLessThan(ways.indexOf('Sent'));
    await at
      .section('Gifts')
      .getByRole('button', { name: /^Given in person/ })
      .click();
    await at
      .section('Gifts')
      .getByRole('button', { name: /^Save what they said/ })
      .click();
    await at.section('Gifts').getByLabel('What they said').fill('she played it twice');
    await at.section('Gifts').getByLabel('What they said').press('Enter');
    await at
      .section('Gifts')
      .getByText('No occasion · today · Given in person · she played it twice')
      .waitFor();
    expect(
      await at
        .section('Gifts')
        .getByText(/price|cost|points/i)
        .count(),
    ).toBe(0);
  });

  it('shows whom they told about us, and whether they were thanked (F6)', async () => {
    await addTo(at.sidebar.getByRole('dialog'), 'Word of mouth', {
      'Whom they told': 'Ben Adler',
      'and sent them to us': true,
    });
    await leaveScreen(at.sidebar);
    await at.care().getByText('They told Ben Adler about us, and you haven’t thanked them yet').waitFor();
    await openScreen(at.sidebar, 'm');
    await at
      .section('Word of mouth')
      .getByRole('button', { name: /^Thanked/ })
      .click();
    await at.section('Word of mouth').getByText('good · and sent them to us · thanked').waitFor();
    await leaveScreen(at.sidebar);
    await at.care().getByText('were not thanked yet').waitFor({ state: 'detached' });
  });

  it('leaves a confidence out of every copy and print (F5)', async () => {
    await logSentence(at.sidebar, `Ask about ${secret}`);
    // A sentence is on disk before the next one is saved.
    await region(at.sidebar, 'Ask about').getByText(secret).waitFor();
    await logSentence(at.sidebar, "I'll send the quote by Friday");
    await region(at.sidebar, 'Promises').getByText('send the quote').waitFor();
    const timeline = await openScreen(at.sidebar, 't');
    for (const words of [secret, 'quote']) {
      await timeline.getByRole('button', { name: new RegExp(`What to do with: .*${words}`) }).click();
      await timeline.getByRole('menuitem', { name: 'Keep confidential' }).click();
      await timeline.locator('article', { hasText: words }).getByText('Confidential').waitFor();
    }
    await leaveScreen(at.sidebar);
    await at.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const readBack = await openScreen(at.sidebar, 'r');
    await readBack.getByText('quote').waitFor();
    await readBack.getByRole('button', { name: 'Copy' }).click();
    await readBack.getByRole('button', { name: 'Copied' }).waitFor();
    const copied = await at.on.product.backstage.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('jazz');
    expect(copied).not.toContain('quote');
    await leaveScreen(at.sidebar);
    await at.page.emulateMedia({ media: 'print' });
    const brief = await openScreenInPrint();
    expect(await brief.getByText(secret).isVisible()).toBe(false);
    await at.page.emulateMedia({ media: 'screen' });
    expect(await brief.getByText(secret).isVisible()).toBe(true);
    await leaveScreen(at.sidebar);
  });

  // In print the sheet itself is gone, so the key is pressed before.
  const openScreenInPrint = async () => {
    await at.page.emulateMedia({ media: 'screen' });
    const brief = await openScreen(at.sidebar, 'b');
    await brief.getByText(secret).waitFor();
    await at.page.emulateMedia({ media: 'print' });
    return brief;
  };

  it('marks buzzwords in a message to them, and never in a note (F1)', async () => {
    await at.go('q');
    await logSentence(at.sidebar, 'Call + great synergy. I will circle back with the seamless plan tomorrow');
    await region(at.sidebar, 'Last impression').getByText('synergy').waitFor();
    expect(await at.sidebar.getByText('Plain words work better').count()).toBe(0);
    const readBack = await openScreen(at.sidebar, 'r');
    await readBack.getByText(/Plain words work better: .*circle back/).waitFor();
    await leaveScreen(at.sidebar);
  });

  it('lists year-end gifts early, with those who have no idea yet first (F4)', async () => {
    const contact = await latestContact(at.on);
    await writeBook(at.on.product.backstage, [
      { kind: 'contact.staged', entity: contact, contact, data: { stage: 'client' }, text: {} },
    ]);
    const today = await at.on.product.open('today');
    await today.goto(`${today.url()}#figures`);
    const list = today.getByRole('region', { name: 'Year-end gifts' });
    const month = new Date().getMonth() + 1;
    const inSeason = month > 10 || (month === 10 && new Date().getDate() >= 15);
    await today.getByRole('region', { name: 'Sliding' }).waitFor();
    expect(await list.count()).toBe(inSeason ? 1 : 0);
    if (inSeason) await list.getByText('nothing yet').waitFor();
    await today.close();
  });

  it('works with ten thousand matters', async () => {
    const contact = await latestContact(at.on);
    const matters = Array.from({ length: 10_000 }, (_, n) => ({
      kind: 'matter.noticed' as const,
      entity: `many-${n}`,
      contact,
      data: {},
      text: { about: `matter ${n}` },
    }));
    await writeBook(at.on.product.backstage, matters);
    await at.reload();
    await region(at.sidebar, 'Ask about').waitFor();
    const timeline = await openScreen(at.sidebar, 't');
    await timeline.getByText(/^10,?0\d\d entries$/).waitFor();
    expect(await timeline.getByRole('listitem').count()).toBeLessThan(60);
    await timeline.getByRole('searchbox').fill('matter 9999');
    await timeline.getByText('1 entry', { exact: true }).waitFor();
    await timeline.getByRole('searchbox').fill('');
    const rows = timeline.getByRole('listitem');
    await expect.poll(() => rows.first().getAttribute('aria-setsize')).toMatch(/^100\d\d$/);
    const isLast = () => rows.last().evaluate((row) => row.ariaPosInSet === row.ariaSetSize);
    await expect
      .poll(async () => {
        await timeline.evaluate((screen) => screen.scrollTo(0, screen.scrollHeight));
        return isLast();
      })
      .toBe(true);
    expect(await rows.count()).toBeLessThan(60);
    await leaveScreen(at.sidebar);
    // Writing them behind the product's back takes most of it.
  }, 180_000);
});
