import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** One thing whose size is bounded, and the size it has. Gzipped, in bytes. */
export interface Size {
  readonly what: string;
  readonly bytes: number;
  readonly limit: number;
}

const kilobyte = 1024;

/** Returns the sizes of a build that DESIGN.md bounds: what each page of a CRM gets, a contact page, and the first screen. */
export function sizesOf(build: string): Size[] {
  const eye = gzipped(path.join(build, 'eye.js'));
  const knowledge = readdirSync(path.join(build, 'crm')).map((name) => path.join(build, 'crm', name));
  const heaviest = knowledge.toSorted((a, b) => gzipped(b) - gzipped(a))[0];
  if (!heaviest) throw new Error(`${build} knows no CRM`);
  const screen = filesOf(build, 'src/sidebar/index.html').reduce((sum, file) => sum + gzipped(file), 0);
  const crm = `eye.js with the heaviest CRM, ${path.basename(heaviest)}`;
  return [
    { what: crm, bytes: eye + gzipped(heaviest), limit: 3 * kilobyte },
    { what: 'contact-page.js', bytes: gzipped(path.join(build, 'contact-page.js')), limit: 10 * kilobyte },
    {
      what: 'page-heading.js, where a CRM needs it',
      bytes: gzipped(path.join(build, 'page-heading.js')),
      limit: 1.75 * kilobyte,
    },
    { what: "the sidebar's first screen", bytes: screen, limit: 60 * kilobyte },
  ];
}

const gzipped = (file: string): number => gzipSync(readFileSync(file)).length;

/** Returns the files that a page loads before it can show anything: itself, its styles, its scripts and what those import. */
function filesOf(build: string, page: string): string[] {
  const html = path.join(build, page);
  const named = [...readFileSync(html, 'utf8').matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)];
  const first = named.map(([, name = '']) => resolveIn(build, path.dirname(html), name));
  const all = new Set(first);
  // Iterating over a set includes what is added meanwhile.
  for (const file of all) for (const imported of importsOf(build, file)) all.add(imported);
  return [html, ...all];
}

/** Static imports only: what `import()` loads comes later. */
function importsOf(build: string, file: string): string[] {
  if (!file.endsWith('.js')) return [];
  const imports = readFileSync(file, 'utf8').matchAll(/\b(?:import|from)\s*["']([^"']+\.js)["']/g);
  return [...imports].map(([, name = '']) => resolveIn(build, path.dirname(file), name));
}

const resolveIn = (build: string, folder: string, name: string): string =>
  name.startsWith('/') ? path.join(build, name) : path.join(folder, name);
