import type { Frame, Locator, Page } from 'playwright-core';
import * as v from 'valibot';
import { recordOf, startOnDemo, type OnDemo } from './on-demo';
import { quickLog, sidebarIsSteady, sidebarShows } from './sidebar';
import { until } from './until';

const Journal = v.array(
  v.looseObject({ kind: v.string(), entity: v.string(), contact: v.string(), text: v.unknown() }),
);

const Drafts = v.array(v.looseObject({ text: v.string() }));

/** Returns the journal's entries in the order in which they were appended. */
export const journalOf = async (on: OnDemo): Promise<v.InferOutput<typeof Journal>> =>
  v.parse(Journal, await rowsOf(on, 'journal'));

/** Returns the texts of the drafts on disk. */
export const draftsOf = async (on: OnDemo): Promise<string[]> =>
  v.parse(Drafts, await rowsOf(on, 'drafts')).map(({ text }) => text);

/** Empties the quick log, and waits until its draft is gone: it would come back on the next page. */
export async function clearQuickLog(on: OnDemo, sidebar: Frame): Promise<void> {
  const text = await quickLog(sidebar).inputValue();
  await quickLog(sidebar).fill('');
  await until('the draft is gone', async () => !(await draftsOf(on)).includes(text));
}

const rowsOf = (on: OnDemo, table: string): Promise<unknown[]> =>
  on.product.backstage.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve) => {
        const opening = indexedDB.open('last-impression');
        opening.onsuccess = () => {
          const all = opening.result.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result);
          };
        };
      }),
    table,
  );

/** Returns the id of the contact that the latest entry is about. */
export async function latestContact(on: OnDemo): Promise<string> {
  const last = (await journalOf(on)).at(-1);
  if (!last) throw new Error('nothing was written yet');
  return last.contact;
}

/** Presses one of the sheet's single keys, with no field in focus. Clicks the sheet again if it could not be seen at the first click. */
export async function pressKey(sidebar: Frame, key: string): Promise<void> {
  await sidebarIsSteady(sidebar);
  await until(`the sheet takes ${key}`, async () => {
    await sidebar.getByRole('heading', { level: 1 }).click();
    await sidebar.locator('body').press(key);
    return (await sidebar.locator('html').getAttribute('data-deed')) !== 'no-letters';
  });
}

/** Presses a key that opens a screen, and returns the screen. */
export async function openScreen(sidebar: Frame, key: string): Promise<Locator> {
  await pressKey(sidebar, key);
  const screen = sidebar.getByRole('dialog');
  await screen.waitFor();
  return screen;
}

/** Closes the screen that is open. */
export async function leaveScreen(sidebar: Frame): Promise<void> {
  await sidebar.getByRole('dialog').press('Escape');
  await sidebar.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Fills a long form's section and saves it: fields by their label; a choice by its words, a tick by `true`. */
export async function addTo(
  screen: Locator,
  section: string,
  fields: Record<string, string | true>,
): Promise<void> {
  const part = screen.getByRole('region', { name: section, exact: true });
  // An empty section is one of the buttons at the end.
  await screen.getByRole('button', { name: `Add: ${section}`, exact: true }).click();
  for (const [label, value] of Object.entries(fields)) {
    const field = part.getByLabel(label, { exact: true });
    if (value === true) await field.check();
    else if (await field.evaluate((element) => element instanceof HTMLSelectElement))
      await field.selectOption({ label: value });
    else await field.fill(value);
  }
  await part.getByRole('button', { name: 'Save', exact: true }).click();
  await part.getByRole('button', { name: 'Save', exact: true }).waitFor({ state: 'detached' });
}

/** Returns the day (ISO) so many days from today, where the browser is. */
export const dayFromNow = (days: number): string => {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return Temporal.Now.plainDateISO(timeZone).add({ days }).toString();
};

/** One record open beside its sheet, as the stories of the practice begin. */
export interface AtRecord {
  readonly on: OnDemo;
  readonly page: Page;
  /** The sheet of the record that is open now. */
  readonly sidebar: Frame;
  /** The one line of care. */
  care(): Locator;
  /** A section of the screen that is open. */
  section(name: string): Locator;
  /** Opens another record in the same tab. */
  go(id: string): Promise<void>;
  /** Loads the page again, which then shows what a story wrote into the book directly. */
  reload(): Promise<void>;
  close(): Promise<void>;
}

/** Starts the product on the demo CRM, and opens a record. */
export async function startAtRecord(id: string): Promise<AtRecord> {
  const on = await startOnDemo();
  const page = await on.openRecord(id);
  let here = { id, sidebar: await sidebarShows(page, recordOf(id).name) };
  const show = async (next: string) => {
    here = { id: next, sidebar: await sidebarShows(page, recordOf(next).name) };
  };
  return {
    on,
    page,
    get sidebar() {
      return here.sidebar;
    },
    care: () => here.sidebar.getByRole('note'),
    section: (name) => here.sidebar.getByRole('dialog').getByRole('region', { name, exact: true }),
    go: async (next) => {
      await page.goto(on.address(next));
      await show(next);
    },
    reload: async () => {
      await page.reload();
      await show(here.id);
    },
    close: () => on.close(),
  };
}
