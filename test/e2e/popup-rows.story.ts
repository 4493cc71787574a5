import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { logSentence, recordOf, region, servePage, sidebarShows, startOnDemo, type OnDemo } from './harness';

/*
 * The popup asks the page on screen which CRM it is and whom it shows. A page answers when it likes, even seconds later: what it
 * says must not move the rows under the pointer.
 */

let on: OnDemo;
const held: Route[] = [];
beforeAll(async () => {
  on = await startOnDemo();
  const page = await on.openRecord('q');
  const sidebar = await sidebarShows(page, 'Q');
  for (const what of ['the brochure', 'the figures', 'the offer']) {
    await logSentence(sidebar, `promised ${what} yesterday`);
    await region(sidebar, 'Promises').getByText(what).first().waitFor();
  }
  await page.close();
  const { context } = on.product;
  await servePage(
    context,
    'http://espo.example/**',
    '<div id="main"><i class="header-breadcrumbs">x</i></div>',
  );
  await servePage(context, 'http://other.example/**', '<p>x</p>');
});
afterAll(() => on?.close());

/** Keeps a page from doing anything, until it is released. */
async function block(page: Page): Promise<void> {
  await page.route('**/held', (route) => void held.push(route));
  await page.evaluate(() => {
    setTimeout(() => {
      const request = new XMLHttpRequest();
      request.open('GET', '/held', false);
      request.send();
    });
  });
  await expect.poll(() => held.length).toBe(1);
}

const release = async () => {
  for (const route of held.splice(0)) await route.fulfill({ body: '' });
};

interface Looks {
  readonly isSteady: boolean;
  readonly text: string;
  /** How far down each row's first button is, CSS px. */
  readonly rows: readonly number[];
}

/** What the popup looks like, as another page of ours sees it: over a blocked page no debugger can be attached. */
const looks = (): Promise<Looks> =>
  on.product.backstage.evaluate(() => {
    const [popup] = Reflect.get(globalThis, 'chrome').extension.getViews({ type: 'popup' });
    const { documentElement, body }: Document = popup.document;
    const rows = [...body.querySelectorAll('.promises li')];
    return {
      isSteady: documentElement.hasAttribute('data-steady'),
      text: body.innerText,
      rows: rows.map((row) => row.querySelector('button')?.getBoundingClientRect().top ?? 0),
    };
  });

const closePopup = () =>
  on.product.backstage.evaluate(() => {
    Reflect.get(globalThis, 'chrome').extension.getViews({ type: 'popup' })[0].close();
  });

it.each([
  ['that it may be an unknown CRM', 'http://espo.example/#Contact/view/abc123', 'This looks like EspoCRM'],
  ['that it may be taught', 'http://other.example/#Contact/view/abc123', 'Teach it this CRM'],
  ['a long name', 'theodora', 'Maximiliane-Theodora'],
])('stand where they stood when the page says late %s', async (_, where, words) => {
  const page = await on.product.context.newPage();
  const isRecord = !where.startsWith('http');
  await page.goto(isRecord ? on.address(where) : where);
  if (isRecord) await sidebarShows(page, recordOf(where).name);
  await on.product.popupOverBlocked(page, () => block(page));
  await expect.poll(async () => (await looks()).isSteady).toBe(true);
  const before = await looks();
  expect(before.rows).toHaveLength(3);
  expect(before.text).not.toContain(words);
  await release();
  await expect.poll(async () => (await looks()).text).toContain(words);
  expect((await looks()).rows).toEqual(before.rows);
  await closePopup();
  await page.close();
});
