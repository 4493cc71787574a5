import { createServer, type Server } from 'node:http';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  journalOf,
  logSentence,
  quickLog,
  region,
  sidebarIsSeen,
  sidebarShows,
  startOnDemo,
  turnOnAt,
  type OnDemo,
} from './harness';

/*
 * What a page's script has tried and come to nothing with: to put the caret into the sheet, to press its keys and buttons, to
 * find its words; to stand between us and what we call; to be asked for our files; to forbid us.
 */
const secret = 'rather not with Jane';

let on: OnDemo;
let page: Page;
let sidebar: Frame;
beforeAll(async () => {
  on = await startOnDemo();
  page = await on.openRecord('q');
  sidebar = await sidebarShows(page, 'Q');
  await logSentence(sidebar, `Call ++ ${secret}`);
  await region(sidebar, 'Last impression').getByText(secret).waitFor();
  await logSentence(sidebar, 'promised the brochure yesterday');
  await region(sidebar, 'Promises').getByText('the brochure').waitFor();
});
afterAll(() => on?.close());

const entries = async () => (await journalOf(on)).length;

/** Where a click must land to keep the promise, CSS px of the page. */
async function kept(): Promise<{ x: number; y: number }> {
  const button = region(sidebar, 'Promises').getByRole('button', { name: 'Kept' });
  const box = await button.first().boundingBox();
  if (!box) throw new Error('the promise has no button');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Lets everything that is under way in the page and in the sheet come to its end. */
async function settled(): Promise<void> {
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  await sidebar.evaluate(`chrome.runtime.sendMessage({ type: 'book.changed' })`);
}

describe('a page that', { timeout: 180_000 }, () => {
  let before: number;
  beforeEach(async () => {
    await page.goto(on.address('q'));
    sidebar = await sidebarShows(page, 'Q');
    before = await entries();
  });

  /** The sheet is as it was: seen, with nothing typed into it, and nothing written. */
  async function isUntouched(): Promise<void> {
    await settled();
    expect(await entries()).toBe(before);
    expect(await quickLog(sidebar).inputValue()).toBe('');
    expect(await sidebarIsSeen(page)).toBe(true);
  }

  it('gives our host the focus, or names it in a label, puts nobody’s keys into the sheet', async () => {
    await page.mouse.click(300, 500);
    await page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('last-impression');
      if (!host) throw new Error('there is no host');
      host.focus();
      host.id = 'ours';
      const label = document.createElement('label');
      label.htmlFor = 'ours';
      document.body.append(label);
      label.click();
      host.tabIndex = 0;
      host.focus();
      host.click();
    });
    await page.keyboard.type('lk');
    expect(await sidebar.evaluate(() => document.hasFocus())).toBe(false);
    await isUntouched();
  });

  it('makes up presses, clicks, keys and drops on our host, presses nothing', async () => {
    const { x, y } = await kept();
    await page.evaluate(
      (at) => {
        const host = document.querySelector('last-impression');
        const how = { ...at, bubbles: true, cancelable: true, composed: true, detail: 1 };
        for (const type of ['pointerdown', 'pointerup'])
          host?.dispatchEvent(new PointerEvent(type, { ...how, isPrimary: true }));
        for (const type of ['mousedown', 'mouseup', 'click', 'dblclick'])
          host?.dispatchEvent(new MouseEvent(type, how));
        for (const key of ['l', 'k', 'u', 'c', 'Enter', ' '])
          for (const type of ['keydown', 'keypress', 'keyup'])
            host?.dispatchEvent(new KeyboardEvent(type, { ...how, key }));
        const dataTransfer = new DataTransfer();
        dataTransfer.setData('text/plain', 'dropped');
        for (const type of ['dragenter', 'dragover', 'drop'])
          host?.dispatchEvent(new DragEvent(type, { ...how, dataTransfer }));
      },
      { clientX: x, clientY: y },
    );
    await isUntouched();
  });

  it('says that it is printed, resized, blurred or unloaded, hides nothing', async () => {
    await page.evaluate(() => {
      for (const type of [
        'beforeprint',
        'resize',
        'blur',
        'pagehide',
        'unload',
        'freeze',
        'popstate',
        'hashchange',
      ])
        for (const target of [window, document]) target.dispatchEvent(new Event(type, { bubbles: true }));
      document.querySelector('last-impression')?.dispatchEvent(new Event('last-impression.leave'));
    });
    await isUntouched();
  });

  it('searches itself, finds its own words and none of ours', async () => {
    const found = await page.evaluate(
      (word) =>
        ['People', word, 'brochure'].map((one) =>
          Reflect.get(window, 'find').call(window, one, false, false, true, false, true),
        ),
      secret,
    );
    expect(found).toEqual([true, false, false]);
    await isUntouched();
  });

  it('makes all of itself a text to be edited, has none of ours in it', async () => {
    const text = await page.evaluate(() => {
      document.designMode = 'on';
      document.execCommand('selectAll');
      return String(getSelection());
    });
    expect(text).toContain('Q');
    expect(text).not.toMatch(new RegExp(secret));
    await isUntouched();
  });

  it.each(['dialog', 'popover'])(
    'opens a %s over everything, has the clicks beneath it done by nobody',
    async (what) => {
      const { x, y } = await kept();
      await page.evaluate((kind) => {
        const over = document.createElement('dialog');
        over.style.cssText =
          'position:fixed;inset:0;width:100%;height:100%;max-width:none;margin:0;pointer-events:none';
        document.body.append(over);
        if (kind === 'dialog') return over.showModal();
        over.popover = 'manual';
        over.showPopover();
      }, what);
      await settled();
      await page.mouse.click(x, y);
      await settled();
      expect(await entries()).toBe(before);
    },
  );
});

describe('a page that stands between a script and what it calls', { timeout: 180_000 }, () => {
  /** Runs before any script of the page: notes each text that goes by, and gives of everything the page's own. */
  const patches = `{
    const { stringify } = JSON, { push } = Array.prototype, { includes } = String.prototype;
    const overheard = [];
    Object.assign(window, { overheard });
    let isHearing = false;
    const hear = (name, values) => {
      // What it calls itself is patched, too.
      if (isHearing) return;
      isHearing = true;
      let text = '';
      try { text = stringify(values); } catch {}
      for (const word of ['last-impression.port', 'chrome-extension:', 'frame.', ${JSON.stringify(secret)}])
        if (Reflect.apply(includes, text ?? '', [word])) Reflect.apply(push, overheard, [String(name) + ' ' + word]);
      isHearing = false;
    };
    const patch = (holder, name, change = (values) => values) => {
      const real = holder[name];
      holder[name] = new Proxy(real, {
        apply: (target, self, values) => { hear(name, values); return Reflect.apply(target, self, change(values)); },
        construct: (target, values) => { hear(name, values); return Reflect.construct(target, values); },
      });
    };
    patch(Element.prototype, 'attachShadow', ([how]) => [{ ...how, mode: 'open' }]);
    for (const name of ['exec', 'test', Symbol.replace, Symbol.match]) patch(RegExp.prototype, name);
    for (const name of ['map', 'find', 'filter', 'push', 'forEach', 'join', 'includes', 'some', 'at', Symbol.iterator])
      patch(Array.prototype, name);
    for (const name of ['parse', 'stringify']) patch(JSON, name);
    for (const name of ['then', 'catch', 'finally']) patch(Promise.prototype, name);
    for (const name of ['MessageChannel', 'MutationObserver', 'IntersectionObserver', 'URL', 'Proxy']) patch(window, name);
    for (const holder of [window, MessagePort.prototype]) patch(holder, 'postMessage');
    for (const name of ['dispatchEvent', 'addEventListener']) patch(EventTarget.prototype, name);
    for (const name of ['append', 'querySelector', 'getAnimations']) patch(Element.prototype, name);
    addEventListener('message', ({ data }) => hear('message', [data]), true);
  }`;

  it('hears nothing of us and opens nothing, while all is as ever', async () => {
    const other = await on.product.context.newPage();
    await other.addInitScript(patches);
    await other.goto(on.address('q'));
    const its = await sidebarShows(other, 'Q');
    await logSentence(its, 'Call ++ Likes jazz.');
    await region(its, 'Last impression').getByText('Likes jazz').waitFor();
    const found = await other.evaluate(() => [
      document.querySelector('last-impression')?.shadowRoot,
      document.createElement('div').attachShadow({ mode: 'closed' }).mode,
      Reflect.get(window, 'overheard'),
    ]);
    // That a root of the page's own is open shows that the page was first.
    expect(found).toEqual([null, 'open', []]);
    await other.close();
  });
});

describe('a site of the demo CRM', { timeout: 180_000 }, () => {
  let server: Server;
  let origin: string;
  let policy = '';
  beforeAll(async () => {
    server = createServer(async ({ url = '/' }, response) => {
      if (url === '/crm/worker.js')
        return response.writeHead(200, { 'content-type': 'text/javascript' }).end(worker);
      const real = await fetch(on.crm.origin + url);
      const type = real.headers.get('content-type') ?? 'text/html';
      response.writeHead(200, { 'content-type': type, ...(policy && { 'content-security-policy': policy }) });
      return response.end(Buffer.from(await real.arrayBuffer()));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    if (!address || typeof address === 'string') throw new Error('the site got no port');
    origin = `http://127.0.0.1:${address.port}`;
    await turnOnAt(on.product, origin, 'demo');
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  const worker = `const asked = [];
    addEventListener('install', () => skipWaiting());
    addEventListener('activate', (event) => event.waitUntil(clients.claim()));
    addEventListener('fetch', (event) => { asked.push(event.request.url); event.respondWith(fetch(event.request)); });
    addEventListener('message', ({ ports }) => ports[0].postMessage(asked));`;
  const open = async () => {
    const its = await on.product.context.newPage();
    await its.goto(origin + new URL(on.address('q')).pathname);
    return its;
  };

  it('whose worker answers for all that the page loads, is asked for nothing of ours', async () => {
    policy = '';
    const its = await open();
    await its.evaluate(async () => {
      await navigator.serviceWorker.register('/crm/worker.js');
      if (!navigator.serviceWorker.controller)
        await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done));
    });
    await its.reload();
    const shown = await sidebarShows(its, 'Q');
    await logSentence(shown, 'Call ++ Likes chess.');
    await region(shown, 'Last impression').getByText('Likes chess').waitFor();
    const asked = await its.evaluate(
      () =>
        new Promise<string[]>((done) => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', ({ data }) => done(data));
          port1.start();
          navigator.serviceWorker.controller?.postMessage('asked', [port2]);
        }),
    );
    expect(asked).toContain(its.url());
    expect(asked.filter((url) => !url.startsWith(origin))).toEqual([]);
    await its.close();
  });

  it.each([
    "frame-src 'none'; child-src 'none'",
    "default-src 'none'",
    "script-src 'none'",
    "style-src 'none'",
    "connect-src 'none'",
    "img-src 'none'; font-src 'none'; media-src 'none'; object-src 'none'; worker-src 'none'",
    "require-trusted-types-for 'script'; trusted-types 'none'",
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    'sandbox allow-scripts allow-same-origin',
  ])('with the policy %s, has its sidebar, and is told nothing of it', async (one) => {
    policy = one;
    const its = await on.product.context.newPage();
    const told: string[] = [];
    its.on('console', (message) => told.push(message.text()));
    await its.goto(origin + new URL(on.address('q')).pathname);
    const shown = await sidebarShows(its, 'Q');
    await logSentence(shown, `Call ++ Under ${one}.`);
    await region(shown, 'Last impression')
      .getByText(`Under ${one.slice(0, 12)}`)
      .waitFor();
    expect(told.filter((text) => text.includes('extension:'))).toEqual([]);
    await its.close();
  });
});
