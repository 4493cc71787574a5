import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const folder = '.cache/bench/extension';

/** Copies the built extension and puts a page into it that can take what is measured; returns the folder. */
export async function extensionWithBench(built = 'dist/chrome'): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.dirname(folder), { recursive: true });
  cpSync(built, folder, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
    build: {
      outDir: `${folder}/bench`,
      target: 'es2024',
      rolldownOptions: { input: 'test/bench/book/page.ts', output: { entryFileNames: 'page.js' } },
    },
  });
  if (!readdirSync(`${folder}/bench`).includes('page.js')) throw new Error('the page was not built');
  const page = '<!doctype html><title>bench</title><script type="module" src="page.js"></script>';
  writeFileSync(`${folder}/bench/index.html`, page);
  return folder;
}
