import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { entryKinds } from '../../src/domain/journal/entry';
import { asPrettier } from './as-prettier';
import { folderFiles, kindOf, messagesOf, testFile } from './entry-files';
import { writeRegistry } from './kept-registry';

/** The reason why nothing was made, in one sentence. */
export class NoNewEntry extends Error {}

const keepingIn = (root: string) => path.join(root, 'src/domain/keeping');

/**
 * Writes the folder of a new thing that is kept about a client, its test and its messages in each language (in English until
 * somebody translates them), and writes the registry again. `root` is the repository, or a copy. Returns what it wrote.
 * @throws NoNewEntry if nothing was written
 */
export async function newEntry(typed: string, root: string): Promise<string[]> {
  const kind = kindOf(typed);
  if (!kind) throw new NoNewEntry(`"${typed}" is not a name like referral, or referral.asked`);
  const folder = path.join(keepingIn(root), kind.name);
  if (existsSync(folder)) throw new NoNewEntry(`${folder} already exists`);
  if (isTaken(kind.name)) throw new NoNewEntry(`${kind.name} is already the name of something else`);
  const tests = path.join(root, 'test/domain/keeping', kind.name);
  const files = [
    ...Object.entries(folderFiles(kind)).map(([name, text]) => [path.join(folder, name), text] as const),
    [path.join(tests, `${kind.name}.test.ts`), testFile(kind)] as const,
    ...locales(root).map(
      (file) => [file, withMessages(readFileSync(file, 'utf8'), messagesOf(kind))] as const,
    ),
  ];
  for (const made of [folder, tests]) mkdirSync(made, { recursive: true });
  for (const [file, text] of files) writeFileSync(file, await asPrettier(text, file));
  return [...files.map(([file]) => file), ...(await writeRegistry(keepingIn(root)))];
}

/** Names that the written files, or TypeScript, use for something else. */
const reserved = new Set(
  'about case class const default delete do else enum export expect for function if import in it kinds new of return row say section stamp switch this throw try var void while with'.split(
    ' ',
  ),
);

const isTaken = (name: string): boolean =>
  reserved.has(name) || Object.keys(entryKinds).some((kind) => kind.startsWith(`${name}.`));

const locales = (root: string): string[] => {
  const folder = path.join(root, 'public/_locales');
  return readdirSync(folder).map((locale) => path.join(folder, locale, 'messages.json'));
};

function withMessages(text: string, added: object): string {
  const messages: unknown = JSON.parse(text);
  return `${JSON.stringify(Object.assign({}, messages, added, messages), null, 2)}\n`;
}

async function main(): Promise<void> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const typed = process.argv[2];
  try {
    // Without a name: after a folder was renamed or deleted by hand.
    const written = typed === undefined ? await writeRegistry(keepingIn(root)) : await newEntry(typed, root);
    for (const file of written) console.log(`Wrote ${path.relative(root, file)}`);
    if (typed !== undefined)
      console.log('Complete these files and the texts in public/_locales, then run npm test');
  } catch (error) {
    if (!(error instanceof NoNewEntry)) throw error;
    console.error(`${error.message}\nUsage: npm run new:entry NAME, or npm run new:entry NAME.FIRST`);
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
