import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';

const Named = v.record(v.string(), v.string());
const Package = v.object({ dependencies: Named, devDependencies: Named });
const Lock = v.object({
  packages: v.record(
    v.string(),
    v.looseObject({ resolved: v.optional(v.string()), integrity: v.optional(v.string()) }),
  ),
});

const registry = 'https://registry.npmjs.org/';

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const { dependencies, devDependencies } = v.parse(Package, read('package.json'));
const { packages } = v.parse(Lock, read('package-lock.json'));
const readme = readFileSync('README.md', 'utf8');

describe('a package that is used here', () => {
  it('has one exact version', () => {
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('is known by its hash, and comes from the registry', () => {
    const others = Object.entries(packages).filter(
      ([name, { resolved = registry, integrity = '' }]) =>
        name !== '' && !(resolved.startsWith(registry) && integrity.startsWith('sha512-')),
    );
    expect(others).toEqual([]);
  });

  it('runs no script of its own when it is installed', () => {
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
  });
});

describe('the README', () => {
  it('says for each library in the product what it is for', () => {
    expect(Object.keys(dependencies).filter((name) => !readme.includes(`\n| ${name} `))).toEqual([]);
  });

  it('names each tool', () => {
    const [, about = ''] = /To build and test:([\s\S]*?)\n## /.exec(readme) ?? [];
    const named = new Set(about.match(/[@\w/-]+/g));
    const tools = Object.keys(devDependencies).filter((name) => !name.startsWith('@types/'));
    expect(tools.filter((name) => !named.has(name))).toEqual([]);
  });
});
