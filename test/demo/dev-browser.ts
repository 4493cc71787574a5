import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startProduct, type Product } from '../e2e/harness/product';
import { turnOnAt } from '../e2e/harness/turn-on';
import { bundle } from '../run/build';
import { startDemoCrm } from './crm/server';
import { sampleBook } from './sample-book';
import { watchSource } from './watch-source';
import { writeBook } from './write-book';

/** A browser on the demo CRM that follows the source. */
export interface DevBrowser {
  readonly product: Product;
  /** Where the demo CRM is. */
  readonly origin: string;
  close(): Promise<void>;
}

interface DevOptions {
  /** The folder that holds `src/`. */
  readonly root: string;
  readonly headless: boolean;
  readonly say: (text: string) => void;
}

/**
 * Opens the product on the demo CRM, and builds and reloads it after each change. Reports a build that fails, and keeps
 * the last good one.
 */
export async function startDevBrowser({ root, headless, say }: DevOptions): Promise<DevBrowser> {
  const extension = path.join(root, '.cache/dev/extension');
  const first = await buildInto(root, extension);
  if (first !== undefined) throw new Error(first);
  const profile = mkdtempSync(path.join(tmpdir(), 'last-impression-'));
  const [product, crm] = await Promise.all([startProduct({ profile, headless, extension }), startDemoCrm()]);
  await turnOnAt(product, crm.origin, 'demo');
  await writeBook(product.backstage, sampleBook(crm.origin, Date.now()));
  const watching = watchSource(root, async () => {
    say('Building …');
    const wrong = await buildInto(root, extension);
    if (wrong !== undefined) return say(wrong);
    await reload(product, extension);
    say('Reloaded');
  });
  return {
    product,
    origin: crm.origin,
    close: async () => {
      watching.close();
      await Promise.all([product.close(), crm.close()]);
    },
  };
}

/** Builds into the folder that the browser reads. If the build fails, returns why, and changes nothing there. */
async function buildInto(root: string, extension: string): Promise<string | undefined> {
  const next = path.join(root, '.cache/dev/next');
  const built = await bundle('chrome', { root, out: next });
  if (!built.ok) return built.output;
  rmSync(extension, { recursive: true, force: true });
  cpSync(next, extension, { recursive: true });
  return undefined;
}

/** The product itself puts its new sidebar into the open pages; our own pages are closed by the browser, and opened again here. */
async function reload({ context, id, protocol }: Product, extension: string): Promise<void> {
  const own = context.pages().flatMap((page) => (page.url().includes(id) ? [page.url()] : []));
  await protocol.send('Extensions.loadUnpacked', { path: extension });
  for (const address of own) await (await context.newPage()).goto(address);
}
