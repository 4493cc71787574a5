import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePage, sidebarIsSeen, sidebarShows, startProduct, turnOn, type Product } from './harness';

const record = 'https://acme.pipedrive.com/person/2841';
const ana = `<!doctype html><title>Ana Ruiz - contact details</title><h1>Ana Ruiz</h1><script>
  reports = [];
  new ReportingObserver((list) => list.forEach(({ body }) => reports.push(body.toJSON().blockedURL)), { buffered: true }).observe();
</script>`;

let product: Product;
beforeAll(async () => {
  product = await startProduct();
  await turnOn(product, ['https://*.pipedrive.com/*']);
});
afterAll(() => product?.close());

async function open(policy: string, header = 'cross-origin-embedder-policy'): Promise<Page> {
  await servePage(product.context, 'https://acme.pipedrive.com/**', ana, { [header]: policy });
  const page = await product.context.newPage();
  await page.goto(record);
  return page;
}

describe.each(['require-corp', 'credentialless'])('a page with the embedder policy %s', (policy) => {
  it('shows a notice instead of the sidebar, and the address it learns from it opens nothing', async () => {
    const page = await open(policy);
    const host = page.locator('last-impression');
    await host.waitFor({ state: 'visible' });
    expect((await host.boundingBox())?.width).toBe(360);
    await expect.poll(() => page.evaluate<string[]>('reports')).toHaveLength(1);
    // What it was told: without a nonce of ours, which stands in no address, our frame is empty.
    const [address = ''] = await page.evaluate<string[]>('reports');
    expect(address).toMatch(/^chrome-extension:\/\/[^/]+\/src\/sidebar\/index\.html$/);
    // In a page without the policy that would load, were it of use to anybody.
    await servePage(product.context, 'https://acme.pipedrive.com/**', ana);
    const thief = await product.context.newPage();
    await thief.goto('https://acme.pipedrive.com/persons/list');
    const arrived = thief.waitForEvent('framenavigated', {
      predicate: (frame) => frame.url().includes('/src/sidebar/'),
    });
    await thief.evaluate((url) => {
      const frame = document.createElement('iframe');
      frame.src = url;
      document.body.append(frame);
    }, address);
    const frame = await arrived;
    await frame.waitForLoadState('load');
    await thief.evaluate(() => {
      const { port2 } = new MessageChannel();
      const offer = { type: 'last-impression.port', nonce: 'chosen' };
      document.querySelector('iframe')?.contentWindow?.postMessage(offer, '*', [port2]);
    });
    await frame.evaluate(`chrome.runtime.sendMessage({ type: 'book.changed' })`);
    expect(await frame.evaluate('document.body.innerText')).toBe('');
    expect(await sidebarIsSeen(page)).toBe(false);
    await thief.close();
    await page.close();
  });
});

it('a page whose policy only reports has its sidebar', async () => {
  const page = await open('require-corp', 'cross-origin-embedder-policy-report-only');
  await expect.poll(() => page.evaluate<string[]>('reports')).not.toHaveLength(0);
  await sidebarShows(page, 'Ana Ruiz');
  await page.close();
});
