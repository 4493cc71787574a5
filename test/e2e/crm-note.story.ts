import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editorNames, putEditorsInto } from './editors/editors-in';
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

const leave = async () => {
  await note().getByRole('button', { name: 'Close' }).click();
  await note().waitFor({ state: 'detached' });
};
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
    await leave();
    await on.product.backstage.evaluate(() => navigator.clipboard.writeText('nothing'));
    await sidebar.locator('h1').click();
    await pressKey(sidebar, 'c');
    await note().getByText('Copied. Paste it into').waitFor();
    expect(await onClipboard('text/plain')).toContain('We promised:');
    await leave();
  });
});

const editor = (name: string) => page.locator(`#editors [aria-label=${name}]`);
const textIn = (name: string): Promise<string> =>
  editor(name).evaluate((one) =>
    one instanceof HTMLTextAreaElement ? one.value : one instanceof HTMLElement ? one.innerText : '',
  );

describe('the note is put into the editor of the CRM where the caret last stood', () => {
  beforeAll(() => putEditorsInto(page));

  it.each(editorNames)('%s', async (name) => {
    await editor(name).click();
    await page.keyboard.type('Before.');
    await sidebar.locator('h1').click();
    await pressKey(sidebar, 'c');
    await note()
      .getByRole('button', { name: `Put it into “${name}”` })
      .click();
    await note().getByText('It is in').waitFor();
    const text = await textIn(name);
    expect(text).toContain('Before.');
    expect(text).toMatch(/Walked her through pricing\.\s+We promised:\s+(?:- )?send the quote \(/);
    await page.keyboard.press('Control+z');
    await expect.poll(() => textIn(name)).not.toContain('We promised');
    expect(await textIn(name)).toContain('Before.');
    await leave();
    expect(await page.locator('#editors').getAttribute('data-sent')).toBe('0');
  });

  it('but not into one where it stood on the record before', async () => {
    await editor('Textarea').click();
    await page.evaluate(
      (path) => history.pushState(null, '', path),
      new URL(on.address('zoe-obrien')).pathname,
    );
    await sidebar.getByRole('heading', { level: 1, name: 'Q', exact: true }).waitFor({ state: 'detached' });
    await logSentence(sidebar, 'Call ++ liked the plan.');
    await region(sidebar, 'Last impression').getByText('liked the plan').waitFor();
    await sidebar.getByRole('button', { name: 'Copy for the CRM' }).click();
    await note().getByText('Or click into the field in').waitFor();
    await editor('Textarea').click();
    await page.keyboard.type('Now.');
    await note().locator('h2').click();
    await note().getByRole('button', { name: 'Put it into “Textarea”' }).click();
    await expect.poll(() => textIn('Textarea')).toContain('Liked the plan.');
  });
});
