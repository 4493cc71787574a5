import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleBook } from '../demo/sample-book';
import { axeFindings, startProduct, writeBook, type Product } from './harness';
import { rowsIn } from './harness/rows-in';

let from: Product;
let to: Product;
let file: string;
beforeAll(async () => {
  [from, to] = await Promise.all([startProduct(), startProduct()]);
  await writeBook(from.backstage, sampleBook('http://127.0.0.1:8000', Date.now()));
});
afterAll(() => Promise.all([from?.close(), to?.close()]));

async function dataOf(product: Product): Promise<Page> {
  const page = await product.open('options');
  await page.getByRole('button', { name: 'Save the file' }).waitFor();
  return page;
}

async function saved(page: Page, click: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return download;
}

const save = (page: Page) => saved(page, () => page.getByRole('button', { name: 'Save the file' }).click());

const journal = (product: Product) => rowsIn(product, 'journal');

describe('everything', () => {
  it('is saved as one file, whose name tells nothing', async () => {
    const page = await dataOf(from);
    const download = await save(page);
    expect(download.suggestedFilename()).toMatch(/^last-impression-\d{4}-\d\d-\d\d-journal\.json$/);
    await page.getByText('Saved to your downloads').waitFor();
    file = await download.path();
    expect(readFileSync(file, 'utf8').trim().split('\n').length).toBeGreaterThan(20);
    await page.close();
  });

  it('is shown before it is brought into another profile, and is the same journal there', async () => {
    const page = await dataOf(to);
    await page.locator('#import-file').setInputFiles(file);
    await page.getByText('entries that are new here').waitFor();
    expect(await journal(to)).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByText('Imported.').waitFor();
    expect(await journal(to)).toEqual(await journal(from));
    expect(await rowsIn(to, 'promises')).toEqual(await rowsIn(from, 'promises'));
    await page.close();
  });

  it('adds nothing a second time', async () => {
    const page = await dataOf(to);
    await page.locator('#import-file').setInputFiles(file);
    await page.getByText('There is nothing new in this file.').waitFor();
    await page.close();
  });

  it('is saved to a file before the next import, which can be undone after a reload', async () => {
    const before = await journal(to);
    const page = await dataOf(to);
    const csv = 'Name,Email,Date,Note\nNadia Haddad,nadia@haddad.example,2026-11-02,Went through the offer\n';
    const notes = { name: 'notes.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
    await page.locator('#import-file').setInputFiles(notes);
    const begin = page.getByRole('button', { name: 'Import', exact: true });
    const backup = await saved(page, () => begin.click());
    expect(backup.suggestedFilename()).toMatch(/^last-impression-before-import-[\dT-]+\.json$/);
    await page.getByText('Imported.').waitFor();
    expect(await journal(to)).toHaveLength(before.length + 3);
    await page.reload();
    await page.getByRole('button', { name: 'Undo the import' }).click();
    await page.getByText('The import is undone.').waitFor();
    expect(await journal(to)).toEqual(before);
    await page.close();
  });
});

describe('other formats', () => {
  it('are saved as tables, calendars and text', async () => {
    const page = await dataOf(from);
    const format = page.getByRole('combobox', { name: 'As', exact: true });
    for (const [value, begin] of [
      ['csv', /^\ufeff"Name","Company"/],
      ['events', /^BEGIN:VCALENDAR\r\n[\s\S]*BEGIN:VALARM/],
      ['todos', /^BEGIN:VCALENDAR\r\n[\s\S]*BEGIN:VTODO/],
    ] as const) {
      await format.selectOption(value);
      expect(readFileSync(await (await save(page)).path(), 'utf8')).toMatch(begin);
    }
    await format.selectOption('markdown');
    await page.locator('form', { hasText: 'Take it with you' }).getByRole('radio').first().check();
    const text = readFileSync(await (await save(page)).path(), 'utf8');
    expect(text).toMatch(/^# .+\n/);
    await page.close();
  });
});
