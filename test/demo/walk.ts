import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { Product } from '../e2e/harness/product';
import { quickLog, region, sidebarShows } from '../e2e/harness/sidebar';

const folder = path.resolve('.cache/demo');

/** Walks the main job on the demo CRM, with the sample book, and takes a picture of each step. */
export async function walk(product: Product, origin: string, say: (text: string) => void): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const page = await product.context.newPage();
  const shot = async (step: string, of: Page = page) => {
    const file = path.join(folder, `${step}.png`);
    await of.screenshot({ path: file });
    say(file);
  };
  await page.goto(`${origin}/crm/people/zoe-obrien`);
  const sidebar = await sidebarShows(page, `Zoë "Ace" <b>O'Brien</b> 😀`);
  await region(sidebar, 'Promises').getByText('Send the revised quote').waitFor();
  await shot('1-contact');
}
