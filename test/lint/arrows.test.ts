import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const oxlint = path.resolve('node_modules/oxlint/bin/oxlint');
const tree = mkdtempSync(path.join(tmpdir(), 'arrows-'));
writeFileSync(
  path.join(tree, '.oxlintrc.json'),
  JSON.stringify({
    jsPlugins: [path.resolve('test/lint/house.js')],
    categories: { correctness: 'off' },
    rules: { 'house/arrows': 'error' },
  }),
);
afterAll(() => rmSync(tree, { recursive: true }));

/** Returns what the rule says of one file with this code. */
function lint(file: string, code: string): string {
  const full = path.join(tree, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, code);
  try {
    return execFileSync(process.execPath, [oxlint, full], { cwd: tree, encoding: 'utf8', stdio: 'pipe' });
  } catch (refused) {
    return refused instanceof Error && 'stdout' in refused ? String(refused.stdout) : String(refused);
  }
}

describe('the arrows of the house', () => {
  it.each([
    ['src/content/x.ts', `import { openBook } from '../store/book';`, 'content/ may not import store/'],
    [
      'src/content/deep/x.ts',
      `import { openBook } from '../../store/book';`,
      'content/ may not import store/',
    ],
    ['src/content/x.ts', `const book = await import('../store/book');`, 'content/ may not import store/'],
    ['src/content/x.ts', `export * from '../store/book';`, 'content/ may not import store/'],
    ['src/content/x.ts', `type B = import('../store/book').Book;`, 'content/ may not import store/'],
    ['src/domain/x.ts', `import { crms } from '../crm/index';`, 'domain/ may not import crm/'],
    ['src/domain/x.ts', `import { Dexie } from 'dexie';`, 'domain/ may not import the package dexie'],
    [
      'src/domain/x.ts',
      `import messages from '../../public/_locales/en/messages.json';`,
      'domain/ may not import from outside src/',
    ],
    ['src/popup/x.ts', `import { App } from '../sidebar/app';`, 'popup/ may not import sidebar/'],
    ['src/ui/x.ts', `import browser from 'webextension-polyfill';`, 'ui/ may not import the package'],
    ['src/popup/x.ts', `chrome.runtime.id;`, 'stands only in src/browser/'],
    ['src/content/x.ts', `const { id } = browser.runtime;`, 'stands only in src/browser/'],
    ['src/helpers/x.ts', `import '../domain/x';`, 'is not a part of the house'],
  ])('refuse %s: %s', (file, code, why) => {
    expect(lint(file, code)).toContain(why);
  });

  it.each([
    ['src/content/x.ts', `import { identifyWith } from '../crm/identify-with';`],
    ['src/store/x.ts', `import { Dexie } from 'dexie';`],
    ['src/domain/x.ts', `import type messages from '../../public/_locales/en/messages.json';`],
    [
      'src/sidebar/x.ts',
      `import { openBook } from '../store/book'; import '../browser/i18n'; import { h } from 'preact';`,
    ],
    ['src/browser/x.ts', `import browser from 'webextension-polyfill'; browser.runtime.id;`],
    ['src/content/extension-api.ts', `export const api = chrome;`],
    ['src/domain/x.ts', `export const chromeYellow = { browser: 1 }.browser;`],
  ])('allow %s: %s', (file, code) => {
    expect(lint(file, code)).not.toContain('house(arrows)');
  });
});
