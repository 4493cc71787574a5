import { end, start } from '../quick-log/marks/any-of';
import { pattern } from '../quick-log/marks/pattern';
import type { AskWords } from './words/ask-words';
import { english } from './words/english';
import { french } from './words/french';
import { german } from './words/german';

/** Languages in which notes are read in addition to English. */
export type AskLanguages = readonly ('de' | 'fr')[];

/** Whether a note says, in English or one of these languages, that we asked them for something. In doubt, false. */
export function readsAsAsk(note: string, languages: AskLanguages): boolean {
  const plain = note.normalize().toLowerCase().replaceAll('’', "'");
  const others = [german, french].filter(({ language }) => languages.some((known) => known === language));
  return [english, ...others].some((words) => patternsOf(words).some((ask) => ask.test(plain)));
}

const compiled = new Map<AskWords, readonly RegExp[]>();

function patternsOf(words: AskWords): readonly RegExp[] {
  const known = compiled.get(words);
  if (known) return known;
  const { theirs, asks } = words;
  const patterns = asks.map((ask) => pattern(`(?<!${start}${theirs})${start}(?:${ask})${end}`));
  compiled.set(words, patterns);
  return patterns;
}
