import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { crmFile, isCrmName, withCrm } from './crm-file';

/** Says in one sentence why no CRM was made. */
export class NoNewCrm extends Error {}

/** Writes a CRM's file into `folder`, and its name into the registry there. Throws {@link NoNewCrm}. */
export function newCrm(name: string, folder: string): string {
  if (!isCrmName(name)) throw new NoNewCrm(`"${name}" is no name like acme-crm`);
  const file = path.join(folder, `${name}.ts`);
  if (existsSync(file)) throw new NoNewCrm(`${file} is there already`);
  const registry = path.join(folder, 'index.ts');
  const registered = withCrm(readFileSync(registry, 'utf8'), name);
  writeFileSync(file, crmFile(name));
  writeFileSync(registry, registered);
  return file;
}

function main(): void {
  const folder = fileURLToPath(new URL('../../src/crm', import.meta.url));
  try {
    console.log(`Wrote ${newCrm(process.argv[2] ?? '', folder)}`);
    console.log('Fill in its examples, then: npm run unit -- test/crm');
  } catch (error) {
    if (!(error instanceof NoNewCrm)) throw error;
    console.error(`${error.message}\nUsage: npm run new:crm NAME`);
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
