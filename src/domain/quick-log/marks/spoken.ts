import type { FrameWords } from '../languages/frame-words';
import type { LanguageWords } from '../languages/language-words';
import { patternsOf } from '../times/date-patterns';
import { standing } from './pattern-of';
import type { Token } from './tokens';

const known = new WeakMap<FrameWords, ReadonlySet<string>>();

/** Every word by which a clause could be one of the language. */
function wordsOf(words: FrameWords): ReadonlySet<string> {
  const all = known.get(words) ?? new Set(Object.values(words).flatMap(wordsIn));
  known.set(words, all);
  return all;
}

const wordsIn = (value: unknown): string[] =>
  value instanceof Set || value instanceof Map ? [...value.keys()].map(String) : [];

/** Whether any of the words is one of the language, or a time in it may stand there; if not, it need not be asked what they say. */
export const isSpoken = (
  lower: string,
  tokens: readonly Token[],
  words: FrameWords,
  { dates }: LanguageWords,
): boolean =>
  tokens.some(({ word }) => wordsOf(words).has(word)) ||
  patternsOf(dates).hint.test(lower) ||
  standing(words.deadline).test(lower);
