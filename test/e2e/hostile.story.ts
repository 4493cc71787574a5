import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sidebarShows, startOnDemo, type OnDemo } from './harness';

let on: OnDemo;
let page: Page;
let frameAddress: string;
beforeAll(async () => {
  on = await startOnDemo();
  page = await on.openRecord('q');
  const sidebar = await sidebarShows(page, 'Q');
  // The address that a page must use is new in each session; the browser itself keeps it from the page.
  const source = await (await sidebar.frameElement()).getAttribute('src');
  frameAddress = source?.split('#')[0] ?? '';
});
afterAll(() => on?.close());

/** Embeds our frame as a page that somehow learnt its address would, under a nonce of the page's own. */
async function embed(nonce: string): Promise<Frame> {
  const arrived = page.waitForEvent('framenavigated', {
    predicate: (frame) => frame.url().endsWith(`#${nonce}`),
  });
  await page.evaluate((address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    frame.className = 'stolen';
    document.body.append(frame);
  }, `${frameAddress}#${nonce}`);
  const frame = await arrived;
  await frame.waitForLoadState('load');
  return frame;
}

/** Gives what the frame shows once everything that was said to it has been heard. */
async function textOf(frame: Frame): Promise<string> {
  // The background has answered later messages, so it has long relayed the frame's own hello.
  await frame.evaluate(`chrome.runtime.sendMessage({ type: 'book.changed' })`);
  await frame.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
  return frame.evaluate('document.body.innerText');
}

describe('a page that embeds our frame by itself', () => {
  it('gets an empty one', async () => {
    expect(await textOf(await embed('guessed'))).toBe('');
  });

  it('gets an empty one, though it hands over a port with the nonce that it chose', async () => {
    const frame = await embed('chosen');
    await page.evaluate(() => {
      const { port1, port2 } = new MessageChannel();
      const stolen = [...document.querySelectorAll<HTMLIFrameElement>('.stolen')].at(-1);
      stolen?.contentWindow?.postMessage({ type: 'last-impression.port', nonce: 'chosen' }, '*', [port2]);
      const ref = { crm: 'demo', tenant: location.origin, kind: 'people', id: 'q' };
      port1.postMessage({ type: 'contact', epoch: 1, ref, crmName: 'Demo CRM', address: location.href });
    });
    expect(await textOf(frame)).toBe('');
  });

  it('cannot find the real one, nor read into it', async () => {
    const found = await page.evaluate(() => {
      const host = document.querySelector('last-impression');
      return {
        root: host?.shadowRoot ?? null,
        inPage: document.querySelectorAll('last-impression iframe').length,
      };
    });
    expect(found).toEqual({ root: null, inPage: 0 });
  });
});

describe('a site where nothing was turned on', () => {
  it('cannot tell that the extension is there', async () => {
    const other = await on.product.context.newPage();
    await on.product.context.route('https://elsewhere.example/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<p>x' }),
    );
    await other.goto('https://elsewhere.example/');
    const address = `chrome-extension://${on.product.id}/src/sidebar/index.html`;
    const loaded = await other.evaluate(
      (url) =>
        fetch(url).then(
          () => true,
          () => false,
        ),
      address,
    );
    expect(loaded).toBe(false);
    expect(await other.locator('last-impression').count()).toBe(0);
  });
});
