import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newEntry, NoNewEntry } from './new-entry';
import { writeRegistry } from './kept-registry';

const keeping = 'src/domain/keeping';
const needed = [keeping, 'public/_locales', '.prettierrc', '.oxlintrc.json'];
const rest = [
  'src',
  'test',
  'public',
  '.build',
  'tsconfig.json',
  'vite.config.ts',
  'manifest.json',
  'package.json',
];

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'new-entry-'));
  copy(needed);
});
afterEach(() => rmSync(root, { recursive: true }));

function copy(names: readonly string[]): void {
  for (const name of names) cpSync(name, path.join(root, name), { recursive: true });
}

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** Returns what a tool says where it finds fault, and nothing if it finds none. */
function run(tool: string, ...args: string[]): string {
  try {
    execFileSync(process.execPath, [path.resolve('node_modules', tool), ...args], {
      cwd: root,
      stdio: 'pipe',
    });
    return '';
  } catch (failed) {
    return failed instanceof Error && 'stdout' in failed ? String(failed.stdout) : String(failed);
  }
}

describe('a new kind of entry', () => {
  it('touches its own folder, its test, the words and the registry, and passes every check as it is', async () => {
    copy(rest);
    symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'));
    const written = (await newEntry('specimen.taken', root)).map((file) => path.relative(root, file));
    const own = [
      `${keeping}/specimen/`,
      'test/domain/keeping/specimen/',
      'public/_locales/',
      `${keeping}/registry/`,
    ];
    expect(written.filter((file) => !own.some((folder) => file.startsWith(folder)))).toEqual([]);
    expect(run('prettier/bin/prettier.cjs', '--list-different', ...written)).toBe('');
    expect(run('typescript/bin/tsc', '--noEmit')).toBe('');
    expect(run('oxlint/bin/oxlint', '--deny-warnings', '--quiet', ...written)).toBe('');
    const tests = ['test/domain/keeping/specimen', 'test/domain/keeping/contract', 'test/store/search-finds'];
    expect(
      run('vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts', '--project', 'unit', ...tests),
    ).toBe('');
  }, 300_000);

  it('leaves the words of others as they are', async () => {
    const before: unknown = JSON.parse(read('public/_locales/en/messages.json'));
    await newEntry('specimen', root);
    const after: unknown = JSON.parse(read('public/_locales/en/messages.json'));
    expect(after).toMatchObject(Object.assign({}, before));
    expect(after).toHaveProperty('kindSpecimen.message', 'Specimens');
  });

  it('is in the registry no more once its folder is gone', async () => {
    const before = read(`${keeping}/registry/things.ts`);
    await newEntry('specimen', root);
    expect(read(`${keeping}/registry/things.ts`)).toContain('specimen');
    rmSync(path.join(root, keeping, 'specimen'), { recursive: true });
    await writeRegistry(path.join(root, keeping));
    expect(read(`${keeping}/registry/things.ts`)).toBe(before);
  });
});

describe('what makes no kind of entry', () => {
  it.each([
    '',
    'Specimen',
    'a',
    '../gift',
    'gift',
    'gift.given',
    'promise',
    'amends.told',
    'registry',
    'class',
    'x.y.z',
  ])('%j', async (name) => {
    const before = read(`${keeping}/registry/things.ts`);
    await expect(newEntry(name, root)).rejects.toThrow(NoNewEntry);
    expect(read(`${keeping}/registry/things.ts`)).toBe(before);
  });
});
