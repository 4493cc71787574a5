import type { Frame, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hubspot } from '../../src/crm/hubspot';
import { grantHosts, logSentence, region, servePage, startAtRecord, type AtRecord } from './harness';

/*
 * Who works with the keyboard goes on from where they are: whatever a button takes away with it, something else has the focus then.
 */

let at: AtRecord;
beforeAll(async () => {
  at = await startAtRecord('q');
});
afterAll(() => at?.close());

/** Presses Enter on a button, waits until what it did is shown, and for a focus that is not the body's. */
async function press(surface: Frame | Page, button: Locator, until: () => Promise<unknown>): Promise<void> {
  await button.press('Enter');
  await until();
  await expect.poll(() => surface.evaluate(() => document.activeElement !== document.body)).toBe(true);
}

const gone = (row: Locator) => () => row.waitFor({ state: 'detached' });

async function promiseTwo(): Promise<void> {
  for (const what of ['the brochure', 'the figures']) {
    await logSentence(at.sidebar, `promised ${what} yesterday`);
    await region(at.sidebar, 'Promises').getByText(what).first().waitFor();
  }
}

/** Keeps both promises on a surface, one after the other. */
async function keepBoth(surface: Frame | Page): Promise<void> {
  for (const what of ['the brochure', 'the figures']) {
    const kept = surface.getByRole('button', { name: new RegExp(`^Kept: .*${what}`) });
    await press(surface, kept, gone(kept));
  }
}

describe('the focus never falls to the body', () => {
  it('in the sheet', async () => {
    const { sidebar } = at;
    await promiseTwo();
    await logSentence(sidebar, 'Ask about the choir');
    const asked = region(sidebar, 'Ask about').getByRole('button', { name: /^Asked/ });
    await press(sidebar, asked, () => sidebar.getByRole('button', { name: 'Undo' }).waitFor());
    await region(sidebar, 'Promises')
      .getByRole('button', { name: /^More about this promise/ })
      .first()
      .click();
    await sidebar.getByRole('menuitem', { name: 'Move…' }).press('Enter');
    const until = sidebar.getByLabel('Move it to').first();
    await until.press('Escape');
    await until.waitFor({ state: 'detached' });
    await expect.poll(() => sidebar.evaluate(() => document.activeElement !== document.body)).toBe(true);
    await keepBoth(sidebar);
  });

  it('in the popup', async () => {
    await promiseTwo();
    const popup = await at.on.product.popup(at.page);
    await keepBoth(popup.page);
    await popup.close();
    await grantHosts(at.on.product, hubspot.hosts);
    await servePage(at.on.product.context, 'https://app.hubspot.com/**', '<!doctype html><title>x</title>');
    const other = await at.on.product.context.newPage();
    await other.goto('https://app.hubspot.com/contacts/12345678/record/0-1/901');
    const offering = await at.on.product.popup(other);
    const turnOn = offering.page.getByRole('button', { name: 'Turn on' });
    await press(offering.page, turnOn, gone(turnOn));
    await offering.close();
    await other.close();
  });

  it('on the page of the day, in the dialog of a promise and after it', async () => {
    await promiseTwo();
    const day = await at.on.product.open('today');
    for (const what of ['the brochure', 'the figures']) {
      await day.getByRole('button', { name: new RegExp(`^More about: .*${what}`) }).press('Enter');
      const dialog = day.getByRole('dialog');
      await press(day, dialog.getByRole('button', { name: 'Kept', exact: true }), () =>
        dialog.getByRole('button', { name: 'Undo' }).waitFor(),
      );
      await press(day, dialog.getByRole('button', { name: 'Close' }), gone(dialog));
    }
    await day.close();
  });

  it('in the options', async () => {
    const options = await at.on.product.open('options');
    await options.getByRole('checkbox', { name: 'Pipedrive' }).check();
    await grantHosts(at.on.product, ['https://*.pipedrive.com/*']);
    await options.bringToFront();
    const off = options.getByRole('button', { name: 'Turn off: Pipedrive' });
    await press(options, options.getByRole('button', { name: 'Turn on Pipedrive' }), () => off.waitFor());
    await press(options, off, gone(off));
    await options.close();
  });
});
