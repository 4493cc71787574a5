import type { Span } from '../reading';
import { matchesOf } from './matches-of';

/** A word of a clause and where it stands. */
export interface Token {
  readonly word: string;
  readonly span: Span;
  /** Begins with a capital, as typed. */
  readonly isCapital: boolean;
}

/** "j'envoie" is two words as well, and so is "he'll". */
const word =
  /(?<!\p{L})(?:[jlmtsdnc]|qu)'(?=\p{L}{2})|\p{L}+n't(?!\p{L})|[\p{L}\p{N}](?:[\p{L}\p{N}.:/-]*[\p{L}\p{N}])?\/?|'\p{L}+|[&+#]/gu;

/** Returns the words of a stretch of a sentence, place by place. */
export function tokensIn(typed: string, [from, to]: Span): Token[] {
  return matchesOf(word, typed.slice(from, to)).map(({ 0: said, index }) => ({
    word: said.toLowerCase(),
    span: [from + index, from + index + said.length],
    isCapital: /^\p{Lu}/u.test(said),
  }));
}
