import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const oxlint = path.resolve('node_modules/oxlint/bin/oxlint');
const tree = mkdtempSync(path.join(tmpdir(), 'circles-'));
// The project's own configuration, over files of a test.
cpSync('.oxlintrc.json', path.join(tree, '.oxlintrc.json'));
mkdirSync(path.join(tree, 'test'));
cpSync('test/lint', path.join(tree, 'test/lint'), { recursive: true });
symlinkSync(path.resolve('node_modules'), path.join(tree, 'node_modules'));
afterAll(() => rmSync(tree, { recursive: true }));

/** Returns what the linter says of these files of src/domain/. */
function lint(files: Readonly<Record<string, string>>): string {
  const folder = path.join(tree, 'src/domain');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, code] of Object.entries(files)) writeFileSync(path.join(folder, name), code);
  try {
    return execFileSync(process.execPath, [oxlint, 'src'], { cwd: tree, encoding: 'utf8', stdio: 'pipe' });
  } catch (refused) {
    return refused instanceof Error && 'stdout' in refused ? String(refused.stdout) : String(refused);
  }
}

describe('files in src', () => {
  it.each([
    [
      'values',
      `import { b } from './b'; export const a = () => b;`,
      `import { a } from './a'; export const b = () => a;`,
    ],
    [
      'types alone',
      `import type { B } from './b'; export interface A { readonly b?: B }`,
      `import type { A } from './a'; export interface B { readonly a?: A }`,
    ],
    [
      'a value and a type',
      `import { b } from './b'; export type A = typeof b;`,
      `import type { A } from './a'; export const b = (a: A | undefined) => a;`,
    ],
  ])('may not import each other in a circle, by %s', (_, a, b) => {
    expect(lint({ 'a.ts': a, 'b.ts': b })).toContain('import(no-cycle)');
  });

  it('may not either by a third', () => {
    const files = {
      'a.ts': `import { b } from './b'; export const a = () => b;`,
      'b.ts': `import { c } from './c'; export const b = () => c;`,
      'c.ts': `import type { a } from './a'; export const c = (one: typeof a) => one;`,
    };
    expect(lint(files)).toContain('import(no-cycle)');
  });

  it('may import one another one way', () => {
    const files = {
      'a.ts': `import { b } from './b'; export const a = () => b;`,
      'b.ts': `export const b = 1;`,
    };
    expect(lint(files)).not.toContain('no-cycle');
  });
});
