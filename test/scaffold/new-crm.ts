import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { asPrettier } from './as-prettier';
import { crmFile, isCrmName } from './crm-file';
import { withCrm, withName, withRow } from './crm-lists';

/** The reason why no CRM was made, in one sentence. */
export class NoNewCrm extends Error {}

/**
 * Writes a CRM's file, and adds it to the list of CRMs, to the names that the interface shows, and to the README's table.
 * `root` is the repository, or a copy. Returns the CRM's file.
 * @throws NoNewCrm if nothing was written
 */
export async function newCrm(name: string, root: string): Promise<string> {
  if (!isCrmName(name)) throw new NoNewCrm(`"${name}" is not a name like acme-crm`);
  const file = path.join(root, 'src/crm', `${name}.ts`);
  if (existsSync(file)) throw new NoNewCrm(`${file} already exists`);
  const lists = [
    await changed(path.join(root, 'src/crm/index.ts'), (text) => withCrm(text, name)),
    await changed(path.join(root, 'src/ui/crm-names.ts'), (text) => withName(text, name)),
    await changed(path.join(root, 'README.md'), (text) => withRow(text, name)),
  ];
  for (const [list, text] of lists) writeFileSync(list, text);
  writeFileSync(file, crmFile(name));
  return file;
}

/** Returns a file with its changed text, as prettier would have it. */
async function changed(file: string, change: (text: string) => string): Promise<readonly [string, string]> {
  return [file, await asPrettier(change(readFileSync(file, 'utf8')), file)];
}

async function main(): Promise<void> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  try {
    const file = await newCrm(process.argv[2] ?? '', root);
    console.log(
      `Wrote ${path.relative(root, file)}, and its name in src/crm/index.ts, src/ui/crm-names.ts and README.md`,
    );
    console.log('The README says what to do next, under "Add a CRM"');
  } catch (error) {
    if (!(error instanceof NoNewCrm)) throw error;
    console.error(`${error.message}\nUsage: npm run new:crm NAME`);
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
