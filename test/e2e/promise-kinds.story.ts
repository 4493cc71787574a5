import type { Frame, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { dueAtInstant } from '../../src/domain/due/due-at';
import { newId } from '../../src/store/new-id';
import {
  badge,
  badgeSays,
  journalOf,
  latestContact,
  leaveScreen,
  logSentence,
  openScreen,
  quickLog,
  region,
  sidebarIsSteady,
  sidebarShows,
  startAtRecord,
  writeBook,
  type OnDemo,
  type Written,
} from './harness';

const minute = 60_000;
const patience = { timeout: 180_000 };
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

let on: OnDemo;
let record: Page;
let sidebar: Frame;
let contact: string;
beforeAll(async () => {
  ({ on, page: record, sidebar } = await startAtRecord('q'));
  await logSentence(sidebar, 'Call ++ glad to hear from us');
  await region(sidebar, 'Last impression').getByText('glad to hear from us').waitFor();
  contact = await latestContact(on);
});
// What one story leaves open would be counted in the next.
afterEach(() => end(open.splice(0)));
afterAll(() => on?.close());

const open: string[] = [];

/** Writes down a promise of or to Q, due at an instant (epoch ms), and shows it in the sidebar. */
async function promised(words: string, at: number, data: object = {}): Promise<void> {
  const entity = newId();
  open.push(entity);
  const made: Written = {
    kind: 'promise.made',
    entity,
    contact,
    data: { by: 'us', due: dueAtInstant(at, zone), ...data },
    text: { words },
    at: Math.min(at, Date.now()) - 60 * minute,
  };
  await writeBook(on.product.backstage, [made]);
  // Written behind the product's back, it is read as the page is loaded again.
  await record.reload();
  sidebar = await sidebarShows(record, 'Q');
}

async function end(ids: readonly string[]): Promise<void> {
  const over = ids.map((entity): Written => ({
    kind: 'promise.released',
    entity,
    contact,
    data: {},
    text: {},
  }));
  await writeBook(on.product.backstage, over);
}

const row = (surface: Frame | Page, words: string): Locator =>
  surface.getByRole('listitem').filter({ hasText: words }).first();
const mark = (surface: Frame | Page, words: string, name: string, timeout = 10_000): Promise<void> =>
  row(surface, words).getByRole('img', { name, exact: true }).waitFor({ timeout });

async function today(): Promise<Page> {
  const page = await on.product.open('today');
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** Chooses what is done with a promise in its row's menu. */
async function choose(surface: Frame | Page, words: string, item: string): Promise<void> {
  await row(surface, words).getByRole('button', { name: 'More about this promise' }).click();
  await surface.getByRole('menuitem', { name: item }).click();
}

describe('the cushion before a due time (P2)', () => {
  it(
    'begins by itself: the row shows it in words and by its mark, and the badge stays empty',
    patience,
    async () => {
      await promised('Send the price list', Date.now() + 60 * minute + 12_000, { cushion: 60 });
      await mark(sidebar, 'Send the price list', 'Ahead');
      await mark(sidebar, 'Send the price list', 'Start now', 30_000);
      await row(sidebar, 'Send the price list').getByText('Start now').waitFor();
      expect(await badge(on.product)).toBe('');
    },
  );
});

describe('a promise that is handed over (P5)', () => {
  it(
    'shows the colleague’s name, and stays in the user’s list and badge until it is kept',
    patience,
    async () => {
      await promised('Ship the samples', Date.now() - 5 * minute);
      await badgeSays(on.product, '1');
      await choose(sidebar, 'Ship the samples', 'Hand over…');
      const who = sidebar.getByLabel('Who does it');
      await who.fill('Priya');
      await who.press('Enter');
      const page = await today();
      await row(page, 'Ship the samples').getByText('with Priya').waitFor();
      await row(sidebar, 'Ship the samples').getByText('with Priya').waitFor();
      expect(await badge(on.product)).toBe('1');
      await row(page, 'Ship the samples').getByRole('button', { name: 'Kept' }).click();
      await badgeSays(on.product, '');
      await page.close();
    },
  );
});

describe('a promise that is broken (P6)', () => {
  it(
    'offers amends at once in the sidebar: they are told, and Undo takes each step back',
    patience,
    async () => {
      await promised('Send the samples list', Date.now() - 5 * minute);
      await choose(sidebar, 'Send the samples list', 'I didn’t keep it');
      await sidebar.getByRole('button', { name: 'Make amends…' }).click();
      const screen = sidebar.getByRole('dialog', { name: 'Make amends' });
      expect(await screen.getByLabel('An apology, in your words').inputValue()).toContain(
        'Send the samples list',
      );
      await screen.getByRole('button', { name: 'I told them' }).click();
      await screen.getByLabel('What we do instead').waitFor();
      expect((await journalOf(on)).at(-1)?.kind).toBe('amends.told');
      await screen.getByRole('button', { name: 'Undo' }).click();
      await screen.getByLabel('An apology, in your words').waitFor();
      await leaveScreen(sidebar);
      await sidebar.locator('body').press('u');
      await row(sidebar, 'Send the samples list').waitFor();
    },
  );
});

describe('a promise of theirs (P8)', () => {
  it('is listed apart, suggests a nudge once it is late, and is never in the badge', patience, async () => {
    await promised('Return the contract', Date.now() - 5 * minute, { by: 'them' });
    await mark(sidebar, 'Theirs: Return the contract', 'Theirs');
    const page = await today();
    await page.getByRole('region', { name: 'Theirs to us' }).getByText('ask them').waitFor();
    await page.getByRole('region', { name: 'Overdue' }).waitFor({ state: 'detached' });
    expect(await badge(on.product)).toBe('');
    // Nothing is done in a sheet that is not seen.
    await sidebar.page().bringToFront();
    await sidebarIsSteady(sidebar);
    await choose(sidebar, 'Return the contract', 'They kept it');
    await page.getByRole('region', { name: 'Theirs to us' }).waitFor({ state: 'detached' });
    await page.close();
  });
});

/** What the journal says of the promise that was made last. */
const made = async () => (await journalOf(on)).findLast(({ kind }) => kind === 'promise.made');

describe('a message of theirs that waits for an answer (P9)', () => {
  it(
    'is recognised in the sentence, shown as such in the sidebar and the brief, and kept as usual',
    patience,
    async () => {
      await quickLog(sidebar).fill('VM from Ana, call her back');
      await sidebar.getByRole('button', { name: /^Their message waits: call her back/ }).waitFor();
      await quickLog(sidebar).press('Enter');
      await row(sidebar, 'call her back').getByText('their message waits').waitFor();
      await expect.poll(made).toMatchObject({ data: { by: 'us', cause: 'message' } });
      const brief = await openScreen(sidebar, 'b');
      await brief.getByText('their message waits').waitFor();
      await leaveScreen(sidebar);
      await row(sidebar, 'call her back').getByRole('button', { name: 'Kept' }).click();
      await row(sidebar, 'call her back').waitFor({ state: 'detached' });
      await (await openScreen(sidebar, 'b')).getByText('Our promises to them, ended since').waitFor();
      await leaveScreen(sidebar);
    },
  );

  it('is made from any promise by one key on its chip', patience, async () => {
    await quickLog(sidebar).fill('I’ll look at the invoice again');
    const chip = sidebar.getByRole('button', { name: /^I promise: look at the invoice again/ });
    await chip.waitFor();
    await quickLog(sidebar).press('Tab');
    await chip.press('Shift+Space');
    const turned = sidebar.getByRole('button', { name: /^Their message waits: look at the invoice again/ });
    await turned.press('Enter');
    await row(sidebar, 'look at the invoice again').getByText('their message waits').waitFor();
    open.push(String((await made())?.entity));
  });
});

describe('moving a promise', () => {
  it(
    'asks in the sidebar after one key whether they know, does not take Enter for an answer, and still shows the first date',
    patience,
    async () => {
      await promised('Send the minutes', Date.now() - 5 * minute);
      await badgeSays(on.product, '1');
      await choose(sidebar, 'Send the minutes', 'Move…');
      await sidebar
        .getByRole('group', { name: 'Usual times' })
        .getByRole('button', { name: 'Next week' })
        .press('4');
      const question = sidebar.getByRole('group', { name: 'Do they know about it?' });
      await question.press('Enter');
      await question.waitFor();
      expect(await badge(on.product)).toBe('1');
      await question.press('n');
      await row(sidebar, 'Send the minutes').getByText('moved once, first').waitFor();
      await badgeSays(on.product, '');
      expect((await journalOf(on)).at(-1)).toMatchObject({
        kind: 'promise.moved',
        data: { clientKnows: false },
      });
    },
  );

  it(
    'moves several at once from the day, after one question, and Undo takes all back',
    patience,
    async () => {
      await promised('Send the agenda', Date.now() - 5 * minute);
      await promised('Send the badges', Date.now() - 4 * minute);
      await badgeSays(on.product, '2');
      const page = await today();
      await page.getByRole('button', { name: 'Move several…' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Next week' }).press('4');
      await page.getByRole('button', { name: 'Not yet' }).click();
      await page.getByRole('status').filter({ hasText: 'Moved 2 promises to' }).waitFor();
      await badgeSays(on.product, '');
      await page.getByRole('button', { name: 'Undo' }).click();
      await badgeSays(on.product, '2');
      await page.close();
    },
  );

  it('asks the same in the popup', patience, async () => {
    await promised('Send the slides', Date.now() - 5 * minute);
    const page = await on.product.context.newPage();
    await page.goto(`${on.crm.origin}/crm/people`);
    const popup = await on.product.popup(page);
    await choose(popup.page, 'Send the slides', 'Move…');
    await popup.page.getByLabel('Move it to').fill('in 3 days');
    await popup.page.getByRole('button', { name: 'Yes, they know' }).click();
    await row(popup.page, 'Send the slides').getByText('moved once, first').waitFor();
    expect((await journalOf(on)).at(-1)).toMatchObject({
      kind: 'promise.moved',
      data: { clientKnows: true },
    });
    await popup.close();
  });
});
