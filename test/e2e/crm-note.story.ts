import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logSentence, pressKey, region, startAtRecord, type OnDemo } from './harness';

let on: OnDemo;
let page: Page;
let sidebar: Frame;
beforeAll(async () => {
  ({ on, page, sidebar } = await startAtRecord('q'));
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => on?.close());

/** What is on the clipboard, by type. */
const onClipboard = (type: string): Promise<string> =>
  on.product.backstage.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    const blob = await item?.getType(wanted);
    return blob ? blob.text() : '';
  }, type);

const note = () => sidebar.getByRole('dialog', { name: 'Copy for the CRM' });

describe('what was said and promised', () => {
  it('is copied for the CRM after a save, as text and as HTML', async () => {
    await logSentence(sidebar, 'Call ++ walked her through pricing. I’ll send the quote tomorrow');
    await region(sidebar, 'Promises').getByText('the quote').waitFor();
    await sidebar.getByRole('button', { name: 'Copy for the CRM' }).click();
    await note().getByText('Copied. Paste it into').waitFor();
    expect(await onClipboard('text/plain')).toMatch(
      /^Call, .*\nWalked her through pricing\.\n\nWe promised:\n- send the quote \(/,
    );
    expect(await onClipboard('text/html')).toMatch(/<ul><li>send the quote \(/);
  });

  it('is copied by a key', async () => {
    await note().press('Escape');
    await note().waitFor({ state: 'detached' });
    await on.product.backstage.evaluate(() => navigator.clipboard.writeText('nothing'));
    await sidebar.locator('h1').click();
    await pressKey(sidebar, 'c');
    await note().getByText('Copied. Paste it into').waitFor();
    expect(await onClipboard('text/plain')).toContain('We promised:');
  });
});
