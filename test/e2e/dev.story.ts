import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDevBrowser, type DevBrowser } from '../demo/dev-browser';
import { quickLog, recordOf, sidebarNow, sidebarShows } from './harness';

const zoe = recordOf('zoe-obrien').name;

let root: string;
let dev: DevBrowser;
let page: Page;
const said: string[] = [];
beforeAll(async () => {
  root = copyOfSource();
  dev = await startDevBrowser({ root, headless: true, say: (text) => said.push(text) });
  page = await dev.product.context.newPage();
  await page.goto(`${dev.origin}/crm/people/zoe-obrien`);
  await sidebarShows(page, zoe);
});
afterAll(async () => {
  await dev?.close();
  rmSync(root, { recursive: true, force: true });
});

/** All that a build reads, where changing it changes nothing of ours. */
function copyOfSource(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'last-impression-dev-'));
  for (const name of [
    'src',
    'public',
    '.build',
    'manifest.json',
    'package.json',
    'vite.config.ts',
    'tsconfig.json',
  ])
    cpSync(name, path.join(folder, name), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  return folder;
}

const patience = { timeout: 180_000 };
const entry = () => path.join(root, 'src/sidebar/main.tsx');
/** What the sidebar that is in the page now says it was built from. */
const edition = async () =>
  sidebarNow(page)
    ?.evaluate('globalThis.edition')
    .catch(() => undefined);

/** How many of our own pages are open: they are opened again, and once. */
const ownPages = () => dev.product.context.pages().filter((one) => one.url().includes(dev.product.id)).length;

describe('a change in the source, while npm run dev is running', () => {
  it('reloads the open tab, with what was being typed in it', async () => {
    await quickLog(await sidebarShows(page, zoe)).fill('half a sentence');
    const before = ownPages();
    appendFileSync(entry(), `\nObject.assign(globalThis, { edition: 'second' });\n`);
    await expect.poll(edition, patience).toBe('second');
    const now = await sidebarShows(page, zoe);
    await expect.poll(() => quickLog(now).inputValue()).toBe('half a sentence');
    await expect.poll(ownPages).toBe(before);
  });

  it('is reported if it does not build, and the last good build stays', async () => {
    const good = readFileSync(entry(), 'utf8');
    writeFileSync(entry(), `${good}\nthis is no program`);
    await expect.poll(() => said.join('\n'), patience).toContain('main.tsx');
    expect(await edition()).toBe('second');
    writeFileSync(entry(), good.replace('second', 'third'));
    await expect.poll(edition, patience).toBe('third');
  });
});
