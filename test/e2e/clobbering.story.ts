import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { quickLog, servePage, sidebarOf, startProduct, turnOn, type Product } from './harness';
import { built } from './harness/product';

const host = 'https://*.pipedrive.com/*';
const record = (id: number) => `https://acme.pipedrive.com/person/${id}`;
const shows = '<title>Ana Ruiz - contact details</title><h1>Ana Ruiz</h1>';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
  await turnOn(product, [host]);
});
afterAll(() => product?.close());

/** Every word in the scripts that a page gets: all names by which they could ask the window or the document for something. */
const words = () => {
  const code = ['eye.js', 'contact-page.js', 'check-host.js', 'crm/pipedrive.js'].map((file) =>
    readFileSync(path.join(built, file), 'utf8'),
  );
  return [...new Set(code.join(' ').match(/[A-Za-z_$][\w$]+/g))];
};

/** Elements that are found under a name, on the window or in place of what the document has itself. */
const named: Readonly<Record<string, (name: string) => string>> = {
  'ids, once': (name) => `<i id="${name}"></i>`,
  'ids, twice, with names in them': (name) => `<a id="${name}"></a><a id="${name}" name="runtime"></a>`,
  images: (name) => `<img name="${name}" id="${name}">`,
  forms: (name) => `<form name="${name}"><input name="runtime"><input name="contentWindow"></form>`,
};

/** What docking moves, which must ask the form nothing that an input of it answers. */
const fixedForms = (names: readonly string[]) =>
  names
    .map((name) => `<form style="position:fixed;right:0;top:50px">${name}<input name="${name}"></form>`)
    .join('');

async function nameInSidebar(body: string): Promise<string | null> {
  await servePage(product.context, 'https://acme.pipedrive.com/**', `<!doctype html>${body}`);
  const page = await product.context.newPage();
  await page.goto(record(1));
  const sidebar = await sidebarOf(page);
  await quickLog(sidebar).waitFor();
  const name = sidebar.getByRole('heading', { level: 1 });
  await expect.poll(() => name.textContent()).toBe('Ana Ruiz');
  const shown = await name.textContent();
  await page.close();
  return shown;
}

describe('a page whose elements are named like the globals that the content script reads', () => {
  it.each(Object.keys(named))('gets its sidebar with the right name, if they are set by %s', async (how) => {
    const elements = words().map((word) => named[how]?.(word));
    expect(await nameInSidebar(`${elements.join('')}${shows}`)).toBe('Ana Ruiz');
    // Also where they come after what the page shows.
    expect(await nameInSidebar(`${shows}${elements.join('')}`)).toBe('Ana Ruiz');
  });

  it.each(['lastImpressionPage', 'lastImpressionCrm', 'browser', 'navigation', 'body', 'documentElement'])(
    'gets its sidebar if only %j is named so',
    async (name) => {
      const elements = Object.values(named).map((element) => element(name));
      expect(await nameInSidebar(`${elements.join('')}${shows}`)).toBe('Ana Ruiz');
    },
  );

  it('has its fixed elements moved by docking, though forms with such names are among them', async () => {
    const other = '<p id="other" style="position:fixed;right:0;top:0;width:90px;margin:0">other</p>';
    await servePage(
      product.context,
      'https://acme.pipedrive.com/**',
      `<!doctype html>${shows}${fixedForms(words())}${other}`,
    );
    const page = await product.context.newPage();
    await page.goto(record(1));
    await quickLog(await sidebarOf(page)).waitFor();
    const isBeside = () =>
      page.evaluate(() => {
        const sidebar = document.querySelector('last-impression');
        const part = document.getElementById('other');
        return (
          sidebar && part && part.getBoundingClientRect().right <= sidebar.getBoundingClientRect().left + 1
        );
      });
    await expect.poll(isBeside).toBe(true);
    await page.close();
  });
});
