import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { startProduct, type Product } from './product';

const Preferences = v.looseObject({
  profile: v.looseObject({
    content_settings: v.looseObject({ exceptions: v.looseObject({}) }),
  }),
});

/**
 * Restarts the browser with a profile in which the user has allowed our pages to write to a folder on every visit: no test can
 * answer the browser's own prompt.
 */
export async function mayUseFolder(product: Product, folder: string): Promise<Product> {
  await product.quit();
  const file = path.join(product.profile, 'Default', 'Preferences');
  const preferences = v.parse(Preferences, JSON.parse(readFileSync(file, 'utf8')));
  const ours = `chrome-extension://${product.id}/,*`;
  const chosen = {
    path: folder,
    'display-name': path.basename(folder),
    'is-directory': true,
    readable: true,
    writable: true,
  };
  Object.assign(preferences.profile.content_settings.exceptions, {
    file_system_access_extended_permission: { [ours]: { setting: 1 } },
    file_system_access_chooser_data: { [ours]: { setting: { 'chosen-objects': [chosen] } } },
  });
  writeFileSync(file, JSON.stringify(preferences));
  return startProduct({ profile: product.profile });
}

/**
 * Lets the page's next picker give this folder, as if the user had picked it in the dialog of the desktop: the browser's own handle
 * of it comes by dropping it on the page.
 */
export async function pickNext(page: Page, folder: string): Promise<void> {
  await page.evaluate(`(() => {
    const dropped = new Promise((done) => {
      addEventListener('dragover', (event) => event.preventDefault());
      addEventListener('drop', (event) => {
        event.preventDefault();
        done(event.dataTransfer.items[0].getAsFileSystemHandle());
      }, { once: true });
    });
    globalThis.showDirectoryPicker = () => dropped;
  })()`);
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 20, y: 20, data });
  await session.detach();
}
