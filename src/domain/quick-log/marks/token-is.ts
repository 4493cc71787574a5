import type { FrameWords } from '../languages/frame-words';
import type { Frame } from './frame';
import type { Token } from './tokens';

export const auxOf = (word: string, words: FrameWords): Frame['aux'] => {
  if (words.will.has(word)) return 'will';
  if (words.would.has(word)) return 'would';
  return words.being.has(word) ? 'being' : undefined;
};

export function skip(tokens: readonly Token[], from: number, { adverbs, maybe, not }: FrameWords): number {
  let at = from;
  while (at < tokens.length && isAny(tokens[at], adverbs, maybe, not)) at++;
  return at;
}

/** A set of words, or a table by them. */
type Has = Pick<ReadonlySet<string>, 'has'>;

export const isAny = (token: Token | undefined, ...sets: readonly Has[]) =>
  token !== undefined && sets.some((set) => set.has(token.word));

export const isPlainVerb = (token: Token | undefined, { verbs }: FrameWords) =>
  token !== undefined && (verbs.get(token.word) ?? []).some(({ form }) => form === 'base');

export const isThird = (token: Token | undefined, { verbs }: FrameWords) =>
  token !== undefined && (verbs.get(token.word) ?? []).some(({ form }) => form === 'third');

/** A deed in its plain form. */
export const isDeed = (token: Token | undefined, words: FrameWords) =>
  (words.verbs.get(token?.word ?? '') ?? []).some(({ form, sort }) => form === 'base' && sort === 'deed');

/** Whether the language knows a word as anything. */
export const isKnown = (token: Token, words: FrameWords) =>
  words.verbs.has(token.word) ||
  isAny(
    token,
    words.determiners,
    words.prepositions,
    words.people,
    words.objects,
    words.toUs,
    words.not,
    words.subordinate,
    words.adverbs,
    words.joins,
    words.us,
    words.them,
  );
