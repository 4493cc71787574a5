import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  evaluateInOurWorld,
  quickLog,
  servePage,
  sidebarNow,
  sidebarShows,
  startProduct,
  turnOn,
  type Product,
} from './harness';

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
    await sidebar.getByRole('button', { name: 'They’d say: rave', exact: true }).waitFor();
    await sidebar.evaluate(() => location.reload());
    await expect.poll(() => sidebar.isDetached()).toBe(true);
    const again = await sidebarShows(page, 'Ana Ruiz');
    expect(await quickLog(again).inputValue()).toBe('Call ++ she liked');
    await page.close();
  });

  it('comes back with the draft when the page renders its document anew, until that is a fight', async () => {
    await servePage(product.context, 'https://acme.pipedrive.com/**', ana);
    const page = await product.context.newPage();
    await page.goto(record);
    let sidebar = await sidebarShows(page, 'Ana Ruiz');
    await quickLog(sidebar).fill('Call ++ she liked');
    await sidebar.getByRole('button', { name: 'They’d say: rave', exact: true }).waitFor();
    const renderAnew = async () => {
      await page.evaluate(() => {
        const anew = document.documentElement.cloneNode(true);
        document.documentElement.remove();
        document.append(anew);
        document.querySelector('last-impression')?.remove();
        document.documentElement.removeAttribute('style');
      });
    };
    for (let n = 1; n <= 3; n++) {
      const before = sidebar;
      await renderAnew();
      await expect.poll(() => before.isDetached()).toBe(true);
      sidebar = await sidebarShows(page, 'Ana Ruiz');
      expect(await quickLog(sidebar).inputValue()).toBe('Call ++ she liked');
      await page.waitForFunction(() => document.documentElement.style.marginRight === '360px');
      expect(await page.locator('last-impression').count()).toBe(1);
    }
    await renderAnew();
    await expect.poll(() => sidebar.isDetached()).toBe(true);
    expect(await page.locator('last-impression').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.style.marginRight)).toBe('');
    const popup = await product.popup(page);
    await popup.page.getByText('This page keeps removing the sidebar.').waitFor();
    await popup.close();
    await page.close();
  });

  it('says that it takes nothing while the page has a modal dialog open', async () => {
    await servePage(product.context, 'https://acme.pipedrive.com/**', `${ana}<dialog>Delete?</dialog>`);
    const page = await product.context.newPage();
    await page.goto(record);
    await sidebarShows(page, 'Ana Ruiz');
    const said = () =>
      evaluateInOurWorld(product, page, `globalThis[Symbol.for('last-impression')].host.root.textContent`);
    await expect.poll(said).not.toContain('dialog');
    await page.evaluate(() => document.querySelector('dialog')?.show());
    await page.evaluate(() => document.querySelector('dialog')?.close());
    expect(await said()).not.toContain('dialog');
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await expect.poll(said).toContain('This page has opened a dialog.');
    await page.evaluate(() => document.querySelector('dialog')?.close());
    await expect.poll(said).not.toContain('dialog');
    await page.close();
  });

  it('says the same of a dialog in a closed shadow root', async () => {
    await servePage(product.context, 'https://acme.pipedrive.com/**', `${ana}<crm-dialogs></crm-dialogs>`);
    const page = await product.context.newPage();
    await page.goto(record);
    await sidebarShows(page, 'Ana Ruiz');
    const said = () =>
      evaluateInOurWorld(product, page, `globalThis[Symbol.for('last-impression')].host.root.textContent`);
    await page.evaluate(() => {
      const root = document.querySelector('crm-dialogs')?.attachShadow({ mode: 'closed' });
      root?.append(document.createElement('dialog'));
      const dialog = root?.querySelector('dialog');
      addEventListener('close-it', () => dialog?.close());
      dialog?.append('Delete?', document.createElement('button'));
      dialog?.showModal();
    });
    await expect.poll(said).toContain('This page has opened a dialog.');
    await page.evaluate(() => dispatchEvent(new Event('close-it')));
    await expect.poll(said).not.toContain('dialog');
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
