import { readdirSync, readFileSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { build, defineConfig, type Plugin } from 'vite';
import base from './manifest.json' with { type: 'json' };
import { lightChrono } from './.build/light-chrono.ts';
import { lightLoader, noLoader } from './.build/light-loader.ts';
import { lookAnew, sharedChunks } from './.build/shared-chunks.ts';
import { noteModules, thirdPartyNotices } from './.build/third-party-notices.ts';
import { withoutExamples } from './.build/without-examples.ts';

/** The oldest Firefox that has Temporal, the Navigation API and Trusted Types. */
const oldestFirefox = '148.0';

const target = process.env.LI_TARGET === 'firefox' ? 'firefox' : 'chrome';
const outDir = process.env.LI_OUT ?? `dist/${target}`;

/** Firefox runs a background page instead of a worker, and wants an id and its word on data collection. */
const firefox = {
  ...base,
  minimum_chrome_version: undefined,
  // Backups: here is no folder to pick. Where one can be picked, nothing has to be allowed.
  optional_permissions: [...base.optional_permissions, 'downloads'],
  background: { scripts: [base.background.service_worker], type: 'module' },
  browser_specific_settings: {
    gecko: {
      id: 'last-impression@last-impression.example',
      strict_min_version: oldestFirefox,
      data_collection_permissions: { required: ['none'] },
    },
  },
};

/** The modules of the scripts that are built apart. */
const inPageScripts = new Set<string>();

const manifest = (target === 'firefox' ? firefox : base) as ManifestV3Export;

export default defineConfig({
  // What the package gives by default is a script for every module system, wrapped for each.
  resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [
    crx({ manifest, browser: target }),
    pageScripts(),
    lightLoader(),
    lightChrono(),
    withoutExamples(),
    lookAnew(),
    thirdPartyNotices(inPageScripts),
  ],
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2024',
    cssTarget: ['chrome144', 'firefox148'],
    modulePreload: {
      // The polyfill makes a script element, which Trusted Types refuse.
      polyfill: false,
      // A page asks for all that it needs at once; what comes later comes when it is asked for.
      resolveDependencies: (_, scripts, { hostType }) => (hostType === 'html' ? scripts : []),
    },
    rolldownOptions: {
      // CRXJS bundles no page that is named only in web_accessible_resources, and none that no manifest key names.
      input: ['src/sidebar/index.html', 'src/today/index.html'],
      output: {
        // A package's files change all at once, so no name needs a hash; each would weigh more than what it stands for.
        assetFileNames: 'assets/[name][extname]',
        chunkFileNames: 'assets/[name].js',
        codeSplitting: { groups: sharedChunks() },
      },
    },
  },
});

/**
 * Scripts that run in a CRM's page, each one IIFE that imports nothing: the eye, what a contact page needs, and one file
 * for each CRM's knowledge. They are built apart, because CRXJS would make them web-accessible to every site.
 */
function pageScripts(): Plugin {
  return {
    name: 'page-scripts',
    async generateBundle() {
      const sources = { ...contentScripts(), ...crmScripts() };
      for (const [fileName, code] of Object.entries(sources)) {
        this.emitFile({ type: 'asset', fileName, source: await iife(fileName, code) });
      }
    },
  };
}

const contentScripts = () => ({
  'eye.js': `import '/src/content/eye.ts';`,
  'contact-page.js': `import '/src/content/contact-page.ts';`,
  'page-heading.js': `import '/src/content/page-heading.ts';`,
  'late-names.js': `import '/src/content/late-names/script.ts';`,
  'notice.js': `import '/src/content/notice.ts';`,
  'breakpoints.js': `import '/src/content/docking/breakpoints.ts';`,
  'tab-count.js': `import '/src/content/tab-count.ts';`,
  'tab-count-frame.js': `import '/src/sidebar/tab-count/main.ts';`,
  'check-host.js': `import '/src/content/check-host.ts';`,
  'put-note.js': `import '/src/content/put-note.ts';`,
  'taught-eye.js': `import '/src/content/taught-eye.ts';`,
  'teach.js': `import '/src/content/teach.ts';`,
  'teach-next.js': `import '/src/content/teach-next.ts';`,
});

/** Each CRM's file exports its adapter and its examples; only the adapter goes to the page. */
function crmScripts(): Record<string, string> {
  const scripts: Record<string, string> = {};
  for (const file of readdirSync('src/crm').filter((name) => name.endsWith('.ts'))) {
    const name = /export const (\w+): Crm\b/.exec(readFileSync(`src/crm/${file}`, 'utf8'))?.[1];
    if (!name) continue;
    scripts[`crm/${file.replace('.ts', '.js')}`] =
      `import { ${name} } from '/src/crm/${file}'; import { activeCrm } from '/src/crm/active-crm.ts'; ` +
      `const world = (${ourWorld} ??= {}); world.crm = activeCrm(world.crm, ${name});`;
  }
  return scripts;
}

/** What our scripts in one page share (`src/content/isolated-world.ts`). */
const ourWorld = `globalThis[Symbol.for('last-impression')]`;

/** The eye is there before a contact page's scripts, and shares this with them (`src/content/isolated-world.ts`). */
const inTheEye = /\/(?:ask|identify-with|log-once|page-document)(?:\.ts)?$/;

async function iife(name: string, code: string): Promise<string> {
  const id = `\0page-script:${name}.ts`;
  const entry: Plugin = {
    name: 'page-script-entry',
    resolveId: (source) => (source === id ? id : undefined),
    load: (source) => (source === id ? code : undefined),
  };
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [entry, noLoader()],
    build: {
      write: false,
      target: 'es2024',
      rolldownOptions: {
        input: id,
        external: /^(?:contact-page|late-names|put-note)/.test(name) ? [inTheEye] : [],
        output: { format: 'iife', entryFileNames: name, globals: () => `${ourWorld}.shared` },
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${name} made no script`);
  noteModules([chunk], inPageScripts);
  return chunk.code;
}
