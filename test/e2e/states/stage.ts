import type { Frame, Page } from 'playwright-core';
import { bookName } from '../../../src/store/book';
import { fullBook } from '../../demo/full-book';
import { pictureBook } from '../../demo/picture-book';
import { sampleBook } from '../../demo/sample-book';
import {
  canMoveClock,
  movedClock,
  recordOf,
  sidebarOf,
  sidebarShows,
  startOnDemo,
  writeBook,
  type OnDemo,
} from '../harness';
import { putWhole, readWhole, type WholeBook } from './whole-book';

/** What is known when a state begins: nothing, a few months with three people, more than any screen holds, or what a picture shows. */
const books = { empty: () => [], usual: sampleBook, full: fullBook, picture: pictureBook } as const;
export type BookOf = keyof typeof books;

/** What a state shows on screen. */
export interface Shown {
  /** What is ours: the sidebar's frame, or a whole page. */
  readonly surface: Frame | Page;
  /** The tab or popup that contains it. */
  readonly page: Page;
}

/** A browser with the product on the demo CRM, in which states are set up one after another. */
export interface Stage {
  readonly on: OnDemo;
  /** The wall clock of the browser (epoch ms). */
  readonly now: number;
  /** Opens a record, and returns its sidebar once it says who it is. */
  record(id: string): Promise<Shown & { readonly surface: Frame }>;
  /** Opens a record whose page shows no name yet. */
  nameless(id: string): Promise<Shown & { readonly surface: Frame }>;
  /** Opens one of our own pages: `today#week`, `options#welcome`. */
  open(surface: 'today' | 'options', hash?: string): Promise<Shown & { readonly surface: Page }>;
  /** Clicks the toolbar button over an address of the demo CRM, or over another one. */
  popup(over: string): Promise<Shown & { readonly surface: Page }>;
  /** Restores everything: open pages, and stored data. */
  reset(book: BookOf): Promise<void>;
  close(): Promise<void>;
}

/** A Tuesday in working hours, so that a day's contents do not depend on when this runs. */
const tuesday = () => new Date(2026, 10, 24, 10, 5).getTime();

/** Starts a browser for states. Where the machine's clock can be moved, it is always the same Tuesday morning. */
export async function startStage(): Promise<Stage> {
  const clock = canMoveClock() ? movedClock() : undefined;
  const now = clock ? tuesday() : Date.now();
  const on = await startOnDemo(clock && { env: clock.env });
  clock?.moveTo(now - Date.now());
  const { context, backstage } = on.product;
  const crmTab = await context.newPage();
  const wholes = await allBooks(on, now);
  const leaving: (() => Promise<void>)[] = [];
  const ownPage = async (page: Page) => {
    leaving.push(() => page.close());
    return { surface: page, page };
  };
  return {
    on,
    now,
    record: async (id) => {
      const { name, email } = recordOf(id);
      await crmTab.goto(on.address(id));
      // The demo CRM's own fields come late, too.
      if (email !== undefined) await crmTab.getByText(email).waitFor();
      return { surface: await sidebarShows(crmTab, name), page: crmTab };
    },
    nameless: async (id) => {
      await crmTab.goto(on.address(id, '?hold'));
      const surface = await sidebarOf(crmTab);
      await surface.getByRole('heading', { level: 1 }).waitFor();
      return { surface, page: crmTab };
    },
    open: async (surface, hash = '') => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${on.product.id}/src/${surface}/index.html${hash}`);
      await page.getByRole('heading').first().waitFor();
      return ownPage(page);
    },
    popup: async (over) => {
      await crmTab.goto(over.startsWith('https:') ? over : `${on.crm.origin}${over}`);
      const popup = await on.product.popup(crmTab);
      leaving.push(() => popup.close());
      return { surface: popup.page, page: popup.page };
    },
    reset: async (book) => {
      for (const leave of leaving.splice(0)) await leave();
      // A closing page may still write, which must not come after the restore.
      await crmTab.goto('about:blank');
      await backstage.evaluate(putWhole, { book: bookName, whole: wholes[book] });
      await backstage.evaluate(`chrome.runtime.sendMessage({ type: 'book.changed' })`);
    },
    close: async () => {
      await on.close();
      clock?.close();
    },
  };
}

/** Writes each book once, and remembers its rows. */
async function allBooks(on: OnDemo, now: number): Promise<Record<BookOf, WholeBook>> {
  const { backstage } = on.product;
  const whole = async (book: BookOf) => {
    await backstage.evaluate(putWhole, { book: bookName, whole: empty });
    const entries = books[book](on.crm.origin, now);
    if (entries.length > 0) await writeBook(backstage, entries);
    return backstage.evaluate(readWhole, bookName);
  };
  await writeBook(backstage, []);
  const empty = await backstage.evaluate(readWhole, bookName);
  return {
    empty,
    usual: await whole('usual'),
    full: await whole('full'),
    picture: await whole('picture'),
  };
}
