import type { Page } from 'playwright-core';
import type { Tryton } from './server';

/** Logs in to the web client as a user does. Its password dialog comes after the name. */
export async function openSao(page: Page, { origin, database, user, password }: Tryton): Promise<void> {
  await page.goto(`${origin}/#${database}`);
  const asked = page.locator('#ask-dialog-entry');
  // The form takes Enter only once the client has read what it needs from its server, and it does not say when.
  const asksForPassword = async () => {
    if (await asked.isVisible()) return true;
    await page.locator('#login').fill(user);
    await page.keyboard.press('Enter');
    return asked.waitFor({ timeout: 5_000 }).then(
      () => true,
      () => false,
    );
  };
  for (let turn = 0; turn < 12 && !(await asksForPassword()); turn++);
  await asked.fill(password);
  await page.keyboard.press('Enter');
  await page.getByTitle('Party', { exact: true }).waitFor({ timeout: 180_000 });
}

/** Opens the list of parties from the menu. */
export async function openParties(page: Page): Promise<void> {
  const menu = page.locator('#menu');
  const party = menu.locator('tr', { has: page.getByTitle('Party', { exact: true }) });
  await party.locator('.expander').click();
  await menu.getByTitle('Parties', { exact: true }).dblclick();
}

/** Opens a party from the list; it stands in the same tab, in the list's place. */
export async function openFromList(page: Page, name: string): Promise<void> {
  await page.locator('#tabcontent').getByTitle(name, { exact: true }).dblclick();
  await formShows(page, name);
}

/** Goes on to the list's next record by the toolbar's arrow. */
export async function openNext(page: Page, name: string): Promise<void> {
  await page.locator('.tab-pane.active button#next').click();
  await formShows(page, name);
}

/** Goes back from the record to the list by the toolbar's switch. */
export const backToList = (page: Page): Promise<void> =>
  page.locator('.tab-pane.active button#switch_').click();

/** A field's value is in its input, and no attribute changes with it. */
async function formShows(page: Page, name: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('#tabcontent > .tab-pane.active input[name=name]')].some(
        (input) => input instanceof HTMLInputElement && input.value === wanted,
      ),
    name,
  );
}
