import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  evaluateInOurWorld,
  logSentence,
  region,
  sidebarShows,
  startOnDemo,
  timesKept,
  type OnDemo,
} from './harness';

/*
 * Whoever else may be in the browser: another extension, and documents that a page puts into a sandbox. What they know of us
 * here is more than they could find out: the address that our frame has in this session.
 */
declare const chrome: {
  readonly runtime: {
    readonly lastError?: { readonly message?: string };
    sendMessage(id: string, message: unknown, answered: (answer: unknown) => void): void;
    connect(id: string): { readonly onDisconnect: { addListener(done: () => void): void } };
  };
};

const secret = 'rather not with Jane';
const folder = mkdtempSync(path.join(tmpdir(), 'last-impression-stranger-'));
let on: OnDemo;
let page: Page;
let ourAddress: string;
beforeAll(async () => {
  const manifest = { manifest_version: 3, name: 'Stranger', version: '1' };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(path.join(folder, 'page.html'), '<!doctype html><title>Stranger</title><body></body>');
  on = await startOnDemo({ others: [folder] });
  page = await on.openRecord('q');
  const sidebar = await sidebarShows(page, 'Q');
  await logSentence(sidebar, `Call ++ ${secret}`);
  await region(sidebar, 'Last impression').getByText(secret).waitFor();
  ourAddress = String(
    await evaluateInOurWorld(on.product, page, `chrome.runtime.getURL('src/sidebar/index.html')`),
  );
});
afterAll(async () => {
  await on?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Embeds our frame, hands it a port, and returns it once it has loaded, or what the browser has put there instead. */
async function embedded(holder: Page, sandbox: string | undefined): Promise<Frame> {
  const arrived = holder.waitForEvent('framenavigated', {
    predicate: (frame) => frame.parentFrame() !== null,
  });
  await holder.evaluate(
    ([address, allowed]) => {
      const frame = document.createElement('iframe');
      if (allowed !== undefined) frame.setAttribute('sandbox', allowed);
      frame.className = 'stolen';
      frame.src = String(address);
      document.body.append(frame);
      const { port1, port2 } = new MessageChannel();
      const ref = { crm: 'demo', tenant: location.origin, kind: 'people', id: 'q' };
      frame.addEventListener('load', () => {
        frame.contentWindow?.postMessage({ type: 'last-impression.port', nonce: 'chosen' }, '*', [port2]);
        port1.postMessage({ type: 'contact', epoch: 1, ref, crmName: 'Demo CRM', address: location.href });
      });
    },
    [ourAddress, sandbox] as const,
  );
  const frame = await arrived;
  await frame.waitForLoadState('load');
  return frame;
}

/** Returns what a frame shows once the background has answered a later message of ours. */
async function shown(frame: Frame): Promise<string> {
  await on.product.backstage.evaluate(`chrome.runtime.sendMessage({ type: 'book.changed' })`);
  return frame.evaluate(() => document.body?.innerText ?? '');
}

/** The browser tells its own page which extensions are there. */
async function idOf(name: string, { product }: OnDemo): Promise<string> {
  const list = await product.context.newPage();
  await list.goto('chrome://extensions');
  const id = await list.evaluate(
    (wanted) =>
      new Promise<string>((resolve) => {
        const { developerPrivate } = Reflect.get(globalThis, 'chrome');
        developerPrivate.getExtensionsInfo((all: readonly { name: string; id: string }[]) =>
          resolve(all.find((one) => one.name === wanted)?.id ?? ''),
        );
      }),
    name,
  );
  await list.close();
  if (!id) throw new Error(`${name} is not there`);
  return id;
}

describe('another extension', () => {
  let stranger: Page;
  let its: string;
  beforeAll(async () => {
    its = await idOf('Stranger', on);
    stranger = await on.product.context.newPage();
    await stranger.goto(`chrome-extension://${its}/page.html`);
  });

  it('gets an empty frame if it embeds ours', async () => {
    expect(await shown(await embedded(stranger, undefined))).not.toContain(secret);
    const text = await Promise.all(stranger.frames().slice(1).map(shown));
    expect(text.join('')).not.toContain('Q');
  });

  it('gets no answer to messages to our background', async () => {
    const messages = [
      { type: 'open', surface: 'today' },
      { type: 'book.changed' },
      { type: 'frame.hello', nonce: 'chosen' },
      { type: 'open.record', contact: 'q' },
    ];
    const before = on.product.context.pages().length;
    const errors = await stranger.evaluate(
      ([id, all]) =>
        Promise.all(
          all.map(
            (message) =>
              new Promise((resolve) =>
                chrome.runtime.sendMessage(id, message, () => resolve(chrome.runtime.lastError?.message)),
              ),
          ),
        ),
      [on.product.id, messages] as const,
    );
    expect(errors).toEqual(messages.map(() => expect.stringContaining('Receiving end does not exist')));
    expect(on.product.context.pages().length).toBe(before);
  });

  it('is disconnected if it opens a port to us', async () => {
    const end = await stranger.evaluate(
      (id) =>
        new Promise((resolve) => {
          chrome.runtime
            .connect(id)
            .onDisconnect.addListener(() => resolve(chrome.runtime.lastError?.message));
        }),
      on.product.id,
    );
    expect(end).toContain('Receiving end does not exist');
  });
});

describe('a page of the CRM that puts our frame into a sandbox', () => {
  it.each(['allow-scripts', 'allow-scripts allow-same-origin'])(
    'gets an empty frame with sandbox="%s"',
    async (sandbox) => {
      const thief = await on.product.context.newPage();
      await thief.goto(`${on.crm.origin}/crm/nothing-here`);
      expect(await shown(await embedded(thief, sandbox))).toBe('');
      await thief.close();
    },
  );
});

const inOurWorld = (expression: string) => evaluateInOurWorld(on.product, page, expression);

/* A page that has broken the browser's own protection within its process can do what our script in it could do. */
describe('a page in the place of our own script in it', () => {
  it.each(['local', 'session'])('neither reads nor changes what is in the %s storage', async (area) => {
    for (const call of ['get()', `set({ 'li:origins': {} })`, 'clear()'])
      expect(
        await inOurWorld(`chrome.storage.${area}.${call}.then(() => 'done', ({ message }) => message)`),
      ).toMatch(/not allowed/);
  });

  it('gets nothing done, and no answer, that only our own documents may ask for', async () => {
    const ref = { crm: 'demo', tenant: '-', kind: 'people', id: 'q' };
    const messages = [
      { type: 'frame.hello', nonce: 'chosen' },
      { type: 'frame.may-show', ref },
      { type: 'note.find', ref },
      { type: 'note.put', ref, plain: 'x', html: 'x' },
      { type: 'book.erased' },
      { type: 'open', surface: 'today' },
      { type: 'open.record', contact: 'q' },
    ];
    const before = on.product.context.pages().length;
    const answers = await inOurWorld(
      `Promise.all(${JSON.stringify(messages)}.map((message) => chrome.runtime.sendMessage(message)))`,
    );
    expect(answers).toEqual(messages.map(() => null));
    expect(on.product.context.pages()).toHaveLength(before);
  });

  it('is told of no other origin what is turned on there, and how its pages are laid out', async () => {
    expect(await inOurWorld(`chrome.runtime.sendMessage({ type: 'eye.is-on', crm: 'demo' })`)).toBe(true);
    expect(await inOurWorld(`chrome.runtime.sendMessage({ type: 'eye.is-on', crm: 'espocrm' })`)).toBe(false);
    const view = { bucket: 1280, kind: 'people', origin: 'https://other.example' };
    await inOurWorld(
      `chrome.runtime.sendMessage(${JSON.stringify({ type: 'technique.keep', technique: 'float', ...view })})`,
    );
    const kept = await on.product.backstage.evaluate(`chrome.storage.local.getKeys()`);
    expect(kept).toContain(`li:docking:${on.crm.origin}:1280:people`);
    expect(kept).not.toContain('li:docking:https://other.example:1280:people');
  });
});

it('the build lets nobody else connect, and has no sandboxed pages', async () => {
  const manifest = await on.product.backstage.evaluate(`chrome.runtime.getManifest()`);
  expect(manifest).not.toHaveProperty('sandbox');
  expect(manifest).not.toHaveProperty('externally_connectable');
  expect(manifest).toHaveProperty('web_accessible_resources.0.use_dynamic_url', true);
});

/* The addresses of our pages are fixed, and any extension may open a tab. */
it('the day, opened by another extension at a moment of its choosing, takes no click meant for what was there', async () => {
  const sidebar = await sidebarShows(page, 'Q');
  for (const what of ['the brochure', 'the figures', 'the offer', 'the list', 'the map']) {
    await logSentence(sidebar, `promised ${what} yesterday`);
    await region(sidebar, 'Promises').getByText(what).first().waitFor();
  }
  const stranger = await on.product.context.newPage();
  await stranger.goto(`chrome-extension://${await idOf('Stranger', on)}/page.html`);
  const kept = await placeOfKept();
  // A machine that stands still in between clicks so late that the user could have looked.
  await expect.poll(() => clickEarly(stranger, kept), { timeout: 150_000 }).toBe('too-soon');
  await stranger.close();
});

/** Returns the middle of the first Kept in the day. */
async function placeOfKept(): Promise<{ x: number; y: number }> {
  const day = await on.product.context.newPage();
  await day.goto(dayOf(on));
  const box = await firstKept(day).boundingBox();
  await day.close();
  if (!box) throw new Error('the row has no place');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const dayOf = ({ product }: OnDemo) => `chrome-extension://${product.id}/src/today/index.html`;

const firstKept = (day: Page) => day.getByRole('button', { name: /^Kept/ }).first();

/** Clicks where Kept will be from the day's first moment, until the day has taken a click or refused one, and returns what it did. */
async function clickEarly(stranger: Page, { x, y }: { x: number; y: number }): Promise<string | undefined> {
  const before = await timesKept(on);
  const opened = on.product.context.waitForEvent('page');
  await stranger.evaluate(
    (address) => Reflect.get(globalThis, 'chrome').tabs.create({ url: address }),
    dayOf(on),
  );
  const day = await opened;
  const deed = await clickUntilTaken(day, x, y);
  if (deed === 'too-soon') {
    await day.getByText('This had just appeared').waitFor();
    expect(await timesKept(on)).toBe(before);
    await firstKept(day).click();
  }
  await expect.poll(() => timesKept(on)).toBe(before + 1);
  await day.close();
  return deed;
}

async function clickUntilTaken(day: Page, x: number, y: number): Promise<string | undefined> {
  let deed: string | undefined;
  while (!deed) {
    await day.mouse.click(x, y);
    deed = await day.evaluate(() => document.documentElement.dataset['deed']);
  }
  return deed;
}
