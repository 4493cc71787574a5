import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { timeOfBackup } from '../../src/options/data/backups/time-of-backup';
import { sampleBook } from '../demo/sample-book';
import { axeFindings, startProduct, writeBook, type Product } from './harness';
import { filesOf } from './harness/files-on-disk';
import { mayUseFolder, pickNext } from './harness/picked-folder';
import { rowsIn } from './harness/rows-in';

let product: Product;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'last-impression-backups-'));
  product = await startProduct();
  product = await mayUseFolder(product, folder);
  await writeBook(product.backstage, sampleBook('http://127.0.0.1:8000', Date.now()));
});
afterAll(async () => {
  await product?.close();
  rmSync(folder, { recursive: true, force: true });
});

const passphrase = 'four plain old words';
/** In a plain backup's lines of entries. */
const words = '"kind":"impression.left"';
const textOf = (name: string) => readFileSync(path.join(folder, name), 'utf8');
const backups = () => readdirSync(folder).filter((name) => /^last-impression-\d{4}.*\.json$/.test(name));

async function dataPage(): Promise<Page> {
  const page = await product.open('options');
  await page.getByRole('button', { name: 'Save the file' }).waitFor();
  return page;
}

describe('backups', () => {
  it('are not there at first, and the page and the day say so', async () => {
    const page = await dataPage();
    await page.getByText('There is no backup yet.').waitFor();
    await page.close();
    const today = await product.open('today');
    await today.getByText('Nothing is backed up yet.').waitFor();
    await today.close();
  });

  it('go to the folder that the user picked, and are read back', async () => {
    const page = await dataPage();
    await pickNext(page, folder);
    await page.getByRole('button', { name: 'Choose a folder…' }).click();
    await page.getByText(/^Last backup: /).waitFor();
    const [name = ''] = backups();
    const lines = readFileSync(path.join(folder, name), 'utf8').trim().split('\n');
    const journal = await rowsIn(product, 'journal');
    expect(lines.filter((line) => line.includes('"kind"'))).toHaveLength(journal.length);
    expect(readdirSync(folder).toSorted()).toEqual([name, 'last-impression-folder.json']);
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  });

  it('lose what is erased, and so do the files of the spare copy', async () => {
    const page = await dataPage();
    const part = page.getByRole('region', { name: 'Erase for good' });
    await part.getByRole('searchbox').fill('Zoe');
    await part.getByRole('radio', { name: /^Zo/ }).check();
    await part.getByRole('button', { name: /^Erase Zo.*…$/ }).click();
    const erase = part.getByRole('button', { name: /for good$/ });
    expect(await erase.isDisabled()).toBe(true);
    await part.getByRole('textbox', { name: 'Type “erase” to confirm' }).fill('erase');
    await erase.click();
    await part.getByText(/^Zo.* was erased for good/).waitFor();
    const onDisk = () => [...backups().map((name) => path.join(folder, name)), ...filesOf(product, 'spare')];
    const naming = () => onDisk().filter((file) => readFileSync(file).includes('marathon'));
    await expect.poll(naming, { timeout: 180_000 }).toEqual([]);
    expect(JSON.stringify(await rowsIn(product, 'journal'))).not.toContain('marathon');
    for (const name of backups()) expect(readFileSync(path.join(folder, name), 'utf8')).toContain('"erased"');
    await page.close();
  });

  it('are made in the background alone, after a restart, once a day', async () => {
    await product.backstage.evaluate(`(async () => {
      const { 'li:backups': record } = await chrome.storage.local.get('li:backups');
      record.last.at -= 25 * 3600_000;
      await chrome.storage.local.set({ 'li:backups': record });
    })()`);
    const before = backups().length;
    product = await product.restart();
    await product.backstage.evaluate(`chrome.alarms.create('backup', { when: Date.now() })`);
    await expect.poll(() => backups().length, { timeout: 180_000 }).toBe(before + 1);
  });

  it('say that the folder is gone, and write nothing where its disk was', async () => {
    const page = await dataPage();
    renameSync(folder, `${folder}-away`);
    mkdirSync(folder);
    await page.getByRole('button', { name: 'Back up now' }).click();
    await page.getByText(/The folder is not there/).waitFor();
    expect(readdirSync(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
    renameSync(`${folder}-away`, folder);
    await page.getByRole('button', { name: 'Back up now' }).click();
    await page.getByText(/The folder is not there/).waitFor({ state: 'detached' });
    await page.close();
  });

  it('keep as many as the user wants', async () => {
    const page = await dataPage();
    await page.getByLabel('How many to keep').fill('1');
    await page.getByLabel('How many to keep').press('Tab');
    const [newest = ''] = backups().toSorted().toReversed();
    // Names tell the second: another backup in the same one takes the place of the first.
    await expect.poll(() => Date.now()).toBeGreaterThan(timeOfBackup(newest) + 1000);
    await page.getByRole('button', { name: 'Back up now' }).click();
    await expect.poll(() => backups()).toHaveLength(1);
    expect(backups()).not.toContain(newest);
    await page.close();
  });

  it('are sealed once there is a passphrase, without anybody typing it again', async () => {
    const page = await dataPage();
    const part = page.getByRole('region', { name: 'Passphrase for files' });
    await part.getByLabel(/^Passphrase \(/).fill(passphrase);
    await part.getByLabel('Passphrase once more').fill('another one');
    await part.getByRole('button', { name: 'Set the passphrase' }).click();
    await part.getByText('The two passphrases are not the same.').waitFor();
    await part.getByLabel('Passphrase once more').fill(passphrase);
    await part.getByRole('button', { name: 'Set the passphrase' }).click();
    await part.getByText(/^Backups are sealed\./).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    const [plain = ''] = backups();
    expect(textOf(plain)).toContain(words);
    await page.getByRole('button', { name: 'Back up now' }).click();
    await expect.poll(() => backups()).not.toContain(plain);
    const [name = ''] = backups();
    expect(textOf(name)).toMatch(/^\{"format":"last-impression-sealed"/);
    expect(textOf(name)).not.toContain(words);
    await page.close();
  });

  it('bring back what was lost, after asking for the passphrase and showing it', async () => {
    const before = await rowsIn(product, 'journal');
    await product.backstage.evaluate(loseHalf);
    const page = await dataPage();
    await page
      .getByRole('button', { name: /^Restore…/ })
      .first()
      .click();
    const asked = page.getByLabel('Passphrase of the file');
    await asked.fill('not the passphrase');
    await asked.press('Enter');
    await page.getByText('This is not the passphrase of the file.').waitFor();
    await asked.fill(passphrase);
    await asked.press('Enter');
    await page.getByText('entries that are new here').waitFor();
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByText('Imported.').waitFor();
    expect(await rowsIn(product, 'journal')).toEqual(before);
    // Promises of which no entry was lost came with no entry of the backup: the look finds that their rows are missing.
    await page.getByRole('button', { name: 'Check now' }).click();
    await page.getByRole('button', { name: 'Rebuild what you see' }).click();
    await page.getByText(`All ${before.length} entries can be read`).waitFor();
    await page.close();
  });
});

/** Deletes every second entry and all promises, as a damaged disk might. */
const loseHalf = `new Promise((done) => {
  const opening = indexedDB.open('last-impression');
  opening.onsuccess = () => {
    const both = opening.result.transaction(['journal', 'promises'], 'readwrite');
    const keys = both.objectStore('journal').getAllKeys();
    keys.onsuccess = () => {
      keys.result.filter((_, i) => i % 2).forEach((key) => both.objectStore('journal').delete(key));
      both.objectStore('promises').clear();
    };
    both.oncomplete = () => { opening.result.close(); done(); };
  };
})`;
