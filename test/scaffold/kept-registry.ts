import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { asPrettier } from './as-prettier';

/** One thing that is kept about a client, as its folder declares it. */
interface KeptFolder {
  readonly name: string;
  readonly hasSection: boolean;
}

/** Returns the things in `keeping` (src/domain/keeping, or a copy): each folder that declares one. */
export const foldersIn = (keeping: string): KeptFolder[] =>
  readdirSync(keeping, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(keeping, entry.name, 'index.ts')))
    .map(({ name }) => ({ name, hasSection: existsSync(path.join(keeping, name, 'section.ts')) }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));

const made = '// Made from the folders beside this one by `npm run new:entry`: do not edit.\n';

/**
 * Returns the files of the registry, by name, as the folders have them. TypeScript needs each import written out. There are
 * three, because an entry's type comes from the kinds, a row's from the things, and a section reads rows.
 */
export async function registryOf(keeping: string): Promise<Record<string, string>> {
  const folders = foldersIn(keeping);
  const all = folders.map(({ name }) => name);
  const shown = folders.filter(({ hasSection }) => hasSection).map(({ name }) => name);
  return {
    'kinds.ts': await tidy(
      all.map((name) => `import { kinds as ${name} } from '../${name}/kinds';`),
      '/** Every kind of entry about what is kept of a client. */',
      `export const keptKinds = { ${all.map((name) => `...${name}`).join(', ')} };`,
    ),
    'things.ts': await tidy(
      all.map((name) => `import { ${name} } from '../${name}';`),
      '/** Everything that is kept of a client, by the name of its folder. */',
      `export const keptThings = { ${all.join(', ')} };`,
    ),
    'sections.ts': await tidy(
      shown.map((name) => `import { section as ${name} } from '../${name}/section';`),
      '/** The sections of the client file, by what they show. */',
      `export const sections = { ${shown.join(', ')} };`,
    ),
  };
}

const tidy = (imports: readonly string[], doc: string, list: string): Promise<string> =>
  asPrettier([made, ...imports, '', doc, list].join('\n'), 'list.ts');

/** Writes the registry from the folders, and returns the files whose text changed. */
export async function writeRegistry(keeping: string): Promise<string[]> {
  const files = Object.entries(await registryOf(keeping)).map(
    ([name, text]) => [path.join(keeping, 'registry', name), text] as const,
  );
  const changed = files.filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
  for (const [file, text] of changed) writeFileSync(file, text);
  return changed.map(([file]) => file);
}
