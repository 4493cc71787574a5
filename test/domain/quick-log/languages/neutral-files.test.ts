import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesIn } from '../../../lint/files-in';

const root = 'src/domain/quick-log';
const files = filesIn(root, '.ts');
const isOf = (language: string) => (file: string) => file.includes(`languages/${language}/`);
const neutral = files.filter((file) => !['en', 'de', 'fr'].some((language) => isOf(language)(file)));

/** Returns the words in a file's strings, templates and patterns; comments, code and a rule's examples are of no language. */
function wordsIn(file: string): Set<string> {
  const code = readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//gu, ' ')
    .replace(/(?<![:\\])\/\/.*$/gmu, ' ')
    .replace(/^import .*$/gmu, ' ')
    .replace(/^ {2}(?:reads|not): \[[\s\S]*?\],$/gmu, ' ')
    .replace(/\(\?<\w+>|\$\{[^}]*\}|\\{1,2}[a-z]/gu, ' ');
  const literals =
    code.match(
      /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`[^`]*`|\/(?![*/ ])(?:[^/\\\n]|\\.)+\/[dgimsuvy]+/gu,
    ) ?? [];
  return new Set(
    literals
      .join(' ')
      .toLowerCase()
      .match(/\p{L}{2,}/gu) ?? [],
  );
}

const allIn = (some: readonly string[]) => new Set(some.flatMap((file) => [...wordsIn(file)]));
const english = allIn(files.filter(isOf('en')));
const foreign = [...allIn(files.filter((file) => isOf('de')(file) || isOf('fr')(file)))].filter(
  (word) => !english.has(word),
);

/** The registry names the languages, and some names of ours, of Unicode's or of a zone are words of another language too. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'languages/all.ts': ['de', 'fr'],
  'languages/load-languages.ts': ['de', 'fr'],
  'languages/names.ts': ['de', 'fr'],
  'explain.ts': ['part'],
  'marks/frame.ts': ['aux'],
  'marks/token-is.ts': ['aux'],
  'marks/verb.ts': ['aux'],
  'text/stops.ts': ['modifier'],
  'times/zone-names.ts': ['et', 'est', 'ist'],
};

describe('files that belong to no language', () => {
  it('are most of the grammar', () => {
    expect(neutral.length).toBeGreaterThan(80);
    expect(foreign.length).toBeGreaterThan(800);
  });

  it.each(neutral)('%s holds no word of German or French', (file) => {
    const words = wordsIn(file);
    const names = allowed[file.slice(root.length + 1)] ?? [];
    expect(foreign.filter((word) => words.has(word) && !names.includes(word))).toEqual([]);
    expect([...words].filter((word) => /[^a-z]/u.test(word))).toEqual([]);
  });
});
