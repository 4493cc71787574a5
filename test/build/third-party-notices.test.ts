import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { noteModules, noticesOf } from '../../.build/third-party-notices';

const modules = (name: string) => `${process.cwd()}/node_modules/${name}`;

describe('the notices of a build', () => {
  it('name each package once, with its version, licence, source and whole text', () => {
    const notices = noticesOf([
      modules('preact/dist/preact.mjs'),
      `\0${modules('preact/hooks/dist/hooks.mjs')}?commonjs`,
      modules('@tanstack/virtual-core/dist/esm/index.js'),
      `${process.cwd()}/src/sidebar/main.tsx`,
    ]);
    expect(notices.match(/^preact \d+\.\d+\.\d+ \(MIT\)$/gm)).toHaveLength(1);
    expect(notices).toMatch(/^@tanstack\/virtual-core \d/m);
    expect(notices).toContain('https://www.npmjs.com/package/preact/v/');
    expect(notices.match(/Permission is hereby granted/g)).toHaveLength(2);
  });

  it('hold what a package says beside its licence', () => {
    expect(noticesOf([modules('dexie/dist/modern/dexie.mjs')])).toMatch(/Apache License[\s\S]*Dexie/);
  });

  it('are not made if a package has no licence text', () => {
    const bare = readdirSync('node_modules').find(
      (name) =>
        /^[a-z]/.test(name) && !readdirSync(modules(name)).some((file) => /licen|copying|notice/i.test(file)),
    );
    if (!bare) throw new Error('every package here has a licence text');
    expect(() => noticesOf([modules(`${bare}/index.js`)])).toThrow('has no licence text');
  });

  it('count what is in a bundle, and not what was only looked at', () => {
    const noted = new Set<string>();
    const chunk = {
      type: 'chunk',
      modules: { 'in.js': { renderedLength: 1 }, 'out.js': { renderedLength: 0 } },
    };
    // What the bundler gives of a chunk, as far as it is looked at.
    noteModules(Object.assign([], [chunk]), noted);
    expect([...noted]).toEqual(['in.js']);
  });
});
