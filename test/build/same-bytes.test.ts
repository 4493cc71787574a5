import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { bundle } from '../run/build';

const folder = mkdtempSync(path.join(tmpdir(), 'last-impression-twice-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Builds, and returns the hash of each file. */
async function hashesOf(name: string): Promise<Record<string, string>> {
  const out = path.join(folder, name);
  const built = await bundle('chrome', { out });
  if (!built.ok) throw new Error(built.output);
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return Object.fromEntries(
    files.map((file) => {
      const whole = path.join(file.parentPath, file.name);
      return [path.relative(out, whole), createHash('sha256').update(readFileSync(whole)).digest('hex')];
    }),
  );
}

it('two builds of the same source are the same, byte by byte', async () => {
  const first = await hashesOf('one');
  expect(Object.keys(first).length).toBeGreaterThan(50);
  expect(await hashesOf('another')).toEqual(first);
}, 240_000);
