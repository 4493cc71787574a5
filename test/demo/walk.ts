import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import type { Product } from '../e2e/harness/product';
import { logSentence, region, sidebarShows } from '../e2e/harness/sidebar';
import { until } from '../e2e/harness/until';
import { demoRecords } from './crm/records';

/** Where the pictures go; thrown away with the other caches. */
const folder = path.resolve('.cache/demo');

/** What a walk needs: the product on the demo CRM, with the sample book, and a function that reports each step. */
export interface Walk {
  readonly product: Product;
  readonly origin: string;
  readonly say: (text: string) => void;
}

/** Walks the main job on the demo CRM and takes a picture of each step. */
export async function walk({ product, origin, say }: Walk): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const page = await product.context.newPage();
  const picture = async (what: string, name: string, of: Page = page) => {
    const file = path.join(folder, `${name}.png`);
    await of.screenshot({ path: file });
    say(`${what}: ${file}`);
  };
  await page.goto(`${origin}/crm/people/zoe-obrien`);
  const zoe = await sheetOf(page, 'zoe-obrien', 'Send the revised quote');
  await badgeSays(product, '2');
  await picture(`A contact, and how we left them (badge ${await badge(product)})`, '1-contact');

  await logSentence(zoe, 'Call ++ training is settled. Sent the revised quote. Ask about the new office.');
  await region(zoe, 'Last impression').getByText('training is settled').waitFor();
  await badgeSays(product, '1');
  await picture(`One sentence later (badge ${await badge(product)})`, '2-logged');

  await page.getByRole('link', { name: 'Harbour & Sons' }).click();
  await sidebarShows(page, 'Harbour & Sons');
  await picture('The company she works for', '3-company');

  await page.goto(`${origin}/crm/people/jane-smith-2`);
  await sheetOf(page, 'jane-smith-2', 'Say what the renewal costs');
  await picture('Another contact', '4-another');

  const popup = await product.popup(page);
  await popup.page.getByText('Send the invoice template').waitFor();
  await picture('What is due, from the toolbar', '5-popup', popup.page);
  await popup.close();
}

/** Returns the sidebar once it shows the record and one promise of theirs. */
async function sheetOf(page: Page, id: string, promise: string): Promise<Frame> {
  const name = demoRecords.find((record) => record.id === id)?.name ?? id;
  const sheet = await sidebarShows(page, name);
  await region(sheet, 'Promises').getByText(promise).waitFor();
  return sheet;
}

const badge = ({ backstage }: Product): Promise<unknown> =>
  backstage.evaluate('chrome.action.getBadgeText({})');

const badgeSays = (product: Product, text: string): Promise<void> =>
  until(`the badge says ${text}`, async () => (await badge(product)) === text);
