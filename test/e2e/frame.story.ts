import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { quickLog, servePage, sidebarNow, sidebarShows, startProduct, turnOn, type Product } from './harness';

const record = 'https://acme.pipedrive.com/person/2841';
const ana = '<!doctype html><title>Ana Ruiz - contact details</title><h1>Ana Ruiz</h1>';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
  await turnOn(product, ['https://*.pipedrive.com/*']);
});
afterAll(() => product?.close());

describe('the frame', () => {
  it('shows its contact and its draft again after a reload', async () => {
    await servePage(product.context, 'https://acme.pipedrive.com/**', ana);
    const page = await product.context.newPage();
    await page.goto(record);
    const sidebar = await sidebarShows(page, 'Ana Ruiz');
    await quickLog(sidebar).fill('Call ++ she liked');
    await sidebar.getByText('Rave').waitFor();
    await sidebar.evaluate(() => location.reload());
    await expect.poll(() => sidebar.isDetached()).toBe(true);
    const again = await sidebarShows(page, 'Ana Ruiz');
    expect(await quickLog(again).inputValue()).toBe('Call ++ she liked');
    await page.close();
  });

  it('is replaced by a notice on a sandboxed page', async () => {
    const headers = { 'content-security-policy': 'sandbox allow-scripts' };
    await servePage(product.context, 'https://acme.pipedrive.com/**', ana, headers);
    const page = await product.context.newPage();
    await page.goto(record);
    const host = page.locator('last-impression');
    await host.waitFor({ state: 'visible' });
    expect(sidebarNow(page)).toBeUndefined();
    expect((await host.boundingBox())?.width).toBe(360);
    await page.close();
  });

  it('shows nothing if the page defines its own <last-impression> element', async () => {
    const thief = `<script>
      customElements.define('last-impression', class extends HTMLElement {
        constructor() {
          super();
          const internals = this.attachInternals();
          window.stolen = () => internals.shadowRoot;
        }
      });
    </script>`;
    await servePage(product.context, 'https://acme.pipedrive.com/**', ana + thief);
    const page = await product.context.newPage();
    await page.goto(record);
    await sidebarShows(page, 'Ana Ruiz');
    // That the page's own class has been at work on the host shows that there was a chance.
    expect(await page.evaluate('typeof window.stolen')).toBe('function');
    expect(await page.evaluate('window.stolen()')).toBeNull();
    await page.close();
  });
});
