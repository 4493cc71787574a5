import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** The file beside the manifest that says whose work a build holds, and under which licence. */
export const noticesFile = 'THIRD-PARTY-NOTICES.txt';

/** Notes the modules of a bundle that are in it, and not only were looked at. */
export function noteModules(
  bundle: Rolldown.OutputBundle | readonly Rolldown.OutputChunk[],
  into: Set<string>,
) {
  for (const file of Object.values(bundle)) {
    if (file.type !== 'chunk') continue;
    for (const [id, { renderedLength }] of Object.entries(file.modules)) if (renderedLength > 0) into.add(id);
  }
}

/** Writes the notices for whatever of node_modules is in the build; `elsewhere` are modules of bundles that were made apart. */
export const thirdPartyNotices = (elsewhere: ReadonlySet<string>): Plugin => ({
  name: 'third-party-notices',
  // After the scripts that other plugins add.
  enforce: 'post',
  generateBundle(_, bundle) {
    const modules = new Set(elsewhere);
    noteModules(bundle, modules);
    this.emitFile({ type: 'asset', fileName: noticesFile, source: noticesOf([...modules]) });
  },
});

/** Returns the notices for the packages that some modules come from; throws if one has no licence text. */
export function noticesOf(modules: readonly string[]): string {
  const folders = new Set(modules.map(packageFolder).filter((folder) => folder !== undefined));
  const notices = [...folders].map(noticeOf).toSorted();
  return `${[introduction, ...new Set(notices)].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

const introduction =
  'Last Impression contains parts of the following packages, unchanged but for bundling and minifying.';

const inPackage = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/** The innermost: a package may bring another of its own. */
const packageFolder = (module: string): string | undefined =>
  inPackage.exec(module.replaceAll('\\', '/'))?.[1];

function noticeOf(folder: string): string {
  const about = aboutOf(folder);
  const texts = readdirSync(folder)
    .filter((name) => /^(?:licen[cs]e|copying|notice)(?:\.\w+)?$/i.test(name))
    .toSorted()
    .map((name) => readFileSync(path.join(folder, name), 'utf8').trim());
  if (!texts.length) throw new Error(`${about.name} has no licence text`);
  return [
    `${about.name} ${about.version} (${about.license})`,
    sourceOf(about.name, about.version),
    ...texts,
  ].join('\n\n');
}

// The Mozilla licence asks for a way to the source, and it harms nobody for the others.
const sourceOf = (name: string, version: string) => `https://www.npmjs.com/package/${name}/v/${version}`;

function aboutOf(folder: string): { name: string; version: string; license: string } {
  const file = path.join(folder, 'package.json');
  if (!existsSync(file)) throw new Error(`${folder} is no package`);
  const { name, version, license } = JSON.parse(readFileSync(file, 'utf8'));
  return { name: String(name), version: String(version), license: String(license) };
}
