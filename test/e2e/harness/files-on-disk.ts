import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Product } from './product';

/** The two places in which Chromium keeps what the product stores. */
export type Engine = 'database' | 'spare';

/** What may become of a file. */
export type Damage = 'delete' | 'truncate' | 'flip';

const folderOf = ({ profile, id }: Pick<Product, 'profile' | 'id'>, engine: Engine): string =>
  engine === 'database'
    ? path.join(profile, 'Default/IndexedDB', `chrome-extension_${id}_0.indexeddb.leveldb`)
    : path.join(profile, 'Default/Local Extension Settings', id);

/** Returns the files of an engine that hold something; the browser must be closed. */
export function filesOf(product: Pick<Product, 'profile' | 'id'>, engine: Engine): string[] {
  const folder = folderOf(product, engine);
  return readdirSync(folder)
    .filter((name) => !['LOCK', 'LOG', 'LOG.old', 'lost'].includes(name))
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).size > 0);
}

/** Damages files; the browser must be closed. Truncating leaves half; flipping changes a bit in every 512 bytes. */
export function damageFiles(files: readonly string[], damage: Damage): void {
  for (const file of files) {
    if (damage === 'delete') rmSync(file);
    else if (damage === 'truncate') truncateSync(file, Math.floor(statSync(file).size / 2));
    else flip(file);
  }
}

function flip(file: string): void {
  const bytes = readFileSync(file);
  for (let at = Math.min(40, bytes.length - 1); at < bytes.length; at += 512)
    bytes[at] = (bytes[at] ?? 0) ^ 8;
  writeFileSync(file, bytes);
}

/** Deletes all that an engine holds; the browser must be closed. */
export const deleteAll = (product: Pick<Product, 'profile' | 'id'>, engine: Engine): void =>
  rmSync(folderOf(product, engine), { recursive: true, force: true });
