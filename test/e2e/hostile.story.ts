import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluateInOurWorld, logSentence, region, sidebarShows, startOnDemo, type OnDemo } from './harness';

let on: OnDemo;
let page: Page;
/** The address that a page must use is new in each session: what a page may have come to know of us. */
let ourAddress: string;
const secret = 'rather not with Jane';
beforeAll(async () => {
  on = await startOnDemo();
  page = await on.openRecord('q');
  const sidebar = await sidebarShows(page, 'Q');
  await logSentence(sidebar, `Call ++ ${secret}`);
  await region(sidebar, 'Last impression').getByText(secret).waitFor();
  ourAddress = String(
    await evaluateInOurWorld(on.product, page, `chrome.runtime.getURL('src/sidebar/index.html')`),
  );
});
afterAll(() => on?.close());

const isOurs = (frame: Frame) => frame.url().includes('/src/sidebar/index.html');

/** Embeds our frame as a page that has learnt its address would. */
async function embed(into: Page | Frame = page, holder = page): Promise<Frame> {
  const arrived = holder.waitForEvent('framenavigated', { predicate: isOurs });
  await into.evaluate((address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    frame.className = 'stolen';
    document.body.append(frame);
  }, ourAddress);
  const frame = await arrived;
  await frame.waitForLoadState('load');
  return frame;
}

/** Hands a port and a nonce of its own to the frame that was embedded last, and says over it which record to show. */
const handPort = (into: Page | Frame, nonce: string) =>
  into.evaluate((chosen) => {
    const { port1, port2 } = new MessageChannel();
    const stolen = [...document.querySelectorAll<HTMLIFrameElement>('.stolen')].at(-1);
    stolen?.contentWindow?.postMessage({ type: 'last-impression.port', nonce: chosen }, '*', [port2]);
    const ref = { crm: 'demo', tenant: location.origin, kind: 'people', id: 'q' };
    port1.postMessage({ type: 'contact', epoch: 1, ref, crmName: 'Demo CRM', address: location.href });
  }, nonce);

/** Returns what the frame shows once everything that was said to it has been heard. */
async function textOf(frame: Frame): Promise<string> {
  // The background has answered later messages, so it has long relayed the frame's own hello.
  await frame.evaluate(`chrome.runtime.sendMessage({ type: 'book.changed' })`);
  // Not in an animation frame: what is hidden has none.
  await frame.evaluate('new Promise((done) => setTimeout(done))');
  return frame.evaluate('document.body.innerText');
}

describe('a page that embeds our frame itself', () => {
  it('gets an empty one', async () => {
    expect(await textOf(await embed())).toBe('');
  });

  it('gets an empty one, also if it sends a port with a nonce of its own', async () => {
    const frame = await embed();
    await handPort(page, 'chosen');
    expect(await textOf(frame)).toBe('');
  });

  it('gets an empty one in a nested frame and in a new window', async () => {
    await page.evaluate(() => {
      const inner = document.createElement('iframe');
      inner.name = 'inner';
      document.body.append(inner);
    });
    const inner = page.frame('inner');
    if (!inner) throw new Error('the page made no frame');
    const frame = await embed(inner);
    await handPort(inner, 'chosen');
    expect(await textOf(frame)).toBe('');
    const opens = page.context().waitForEvent('page');
    await page.evaluate((address) => void open(address), ourAddress);
    const opened = await opens;
    await opened.waitForLoadState();
    expect(await opened.evaluate(() => document.body.innerText)).toBe('');
    await opened.close();
  });
});

describe('a page that moves our host element', () => {
  it('gets an empty frame if it removes the host at once and embeds our frame instead', async () => {
    const thief = await on.product.context.newPage();
    await thief.addInitScript(() => {
      new MutationObserver(() => document.querySelector('last-impression')?.remove()).observe(document, {
        childList: true,
        subtree: true,
      });
    });
    await thief.goto(on.address('q'));
    await thief.waitForFunction(() => !document.querySelector('last-impression'));
    const frame = await embed(thief, thief);
    for (const nonce of ['', 'undefined', 'chosen']) await handPort(thief, nonce);
    expect(await textOf(frame)).toBe('');
    await thief.close();
  });

  it('loses it again from the document to which it moves the host, where no frame of ours can be', async () => {
    const thief = await on.openRecord('q');
    const sidebar = await sidebarShows(thief, 'Q');
    await thief.evaluate(() => {
      const inner = document.createElement('iframe');
      document.body.append(inner);
      const host = document.querySelector('last-impression');
      if (host) inner.contentDocument?.body.append(host);
    });
    await expect.poll(() => sidebar.isDetached()).toBe(true);
    await sidebarShows(thief, 'Q');
    expect(await thief.locator('last-impression').count()).toBe(1);
    expect(await thief.frameLocator('iframe').locator('last-impression').count()).toBe(0);
    expect(
      thief
        .frames()
        .filter(isOurs)
        .map((frame) => frame.parentFrame()),
    ).toEqual([thief.mainFrame()]);
    await thief.close();
  });
});

describe('the page’s own document', () => {
  it('contains no address of the extension, and no way into the frame', async () => {
    const found = await page.evaluate(() => {
      const host = document.querySelector('last-impression');
      const roots = host?.shadowRoot ? [host.shadowRoot] : [];
      const texts = [
        document.documentElement.outerHTML,
        document.documentElement.getHTML({ serializableShadowRoots: true, shadowRoots: roots }),
        new XMLSerializer().serializeToString(document),
        document.importNode(document.documentElement, true).outerHTML,
      ];
      return {
        addresses: texts.map(
          (text) =>
            /chrome-extension:\/\/(?!invalid)[^"]*/.exec(text.replace(/<iframe[^>]*stolen[^>]*>/g, ''))?.[0],
        ),
        root: host?.shadowRoot ?? null,
        inPage: document.querySelectorAll('last-impression iframe').length,
        children: host?.childNodes.length,
      };
    });
    expect(found).toEqual({ addresses: Array(4).fill(undefined), root: null, inPage: 0, children: 0 });
  });

  it('copies and drags nothing of the extension out of the page', async () => {
    const other = await on.openRecord('jane-smith-1');
    await sidebarShows(other, 'Jane Smith');
    await other.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = async () => {
      await other.evaluate(() => {
        // All that lies between the first word and what stands after our host.
        document.documentElement.append(document.createElement('p'));
        document.documentElement.lastElementChild?.append('the end');
        getSelection()?.selectAllChildren(document.documentElement);
      });
      await other.keyboard.press('Control+c');
      return other.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        return (await item?.getType('text/html'))?.text();
      });
    };
    await other.locator('h1').first().click();
    const html = await copied();
    expect(html).toContain('the end');
    expect(html).not.toMatch(/last-impression|iframe/);
    // A page can take that style away again; there is still nothing to learn.
    await other.evaluate(() =>
      document
        .querySelector<HTMLElement>('last-impression')
        ?.style.setProperty('user-select', 'auto', 'important'),
    );
    const all = await copied();
    expect(all).toContain('the end');
    expect(all).not.toContain('chrome-extension:');
    await other.close();
  });

  it('prints nothing of the sidebar, even if it keeps us from hearing that it prints', async () => {
    const other = await on.openRecord('q');
    await sidebarShows(other, 'Q');
    // As when a listener of the page keeps `beforeprint` to itself.
    await other.emulateMedia({ media: 'print' });
    await other.evaluate(() =>
      document
        .querySelector<HTMLElement>('last-impression')
        ?.style.setProperty('visibility', 'visible', 'important'),
    );
    const seen = () =>
      other.evaluate(() => {
        const host = document.querySelector('last-impression');
        return host && getComputedStyle(host).visibility;
      });
    await expect.poll(seen).toBe('hidden');
    await other.emulateMedia({ media: 'screen' });
    await expect.poll(seen).toBe('visible');
    await other.close();
  });

  it('finds our frame neither among its frames, nor in its history, nor in its timings', async () => {
    const other = await on.product.context.newPage();
    await other.goto(on.address('q'));
    await sidebarShows(other, 'Q');
    const seen = await other.evaluate(() => ({
      frames: frames.length,
      history: history.length,
      timings: performance.getEntries().filter(({ name }) => name.includes('extension')).length,
    }));
    // Of the tab's first page, about:blank, and this one.
    expect(seen).toEqual({ frames: 0, history: 2, timings: 0 });
    await other.close();
  });
});

describe('a site where nothing was turned on', () => {
  it('cannot tell that the extension is installed', async () => {
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

  it('gets an empty frame, even if it knows its address', async () => {
    const other = await on.product.context.newPage();
    await other.goto('https://elsewhere.example/');
    const frame = await embed(other, other);
    await handPort(other, 'chosen');
    expect(await textOf(frame)).toBe('');
    await other.close();
  });
});

describe('a page that is longer than its window', () => {
  it('does not scroll as the user scrolls the sheet, by wheel or by key: it would learn how long the sheet is', async () => {
    await page.bringToFront();
    await page.evaluate(() => {
      document.body.style.cssText = document.documentElement.style.cssText =
        'overflow: visible; height: auto';
      document.body.append(Object.assign(document.createElement('div'), { style: 'height: 9000px' }));
      const scrolled: number[] = [];
      Object.assign(window, { scrolled });
      addEventListener('scroll', () => scrolled.push(scrollY));
    });
    const sidebar = await sidebarShows(page, 'Q');
    await sidebar.getByRole('heading', { level: 1 }).click();
    await page.mouse.wheel(0, 900);
    for (const key of ['PageDown', 'ArrowDown', 'End']) await page.keyboard.press(key);
    await sidebar.getByRole('textbox', { name: 'Quick log' }).click();
    await page.mouse.wheel(0, 900);
    await page.keyboard.press('PageDown');
    // Over the page the wheel comes last, and is what the page hears first.
    await page.mouse.move(300, 300);
    await page.mouse.wheel(0, 70);
    await expect.poll(() => page.evaluate('scrolled.at(-1)')).toBe(70);
    expect(await page.evaluate('Math.max(...scrolled)')).toBe(70);
  });
});
