import type { Lexicon } from './lexicon';
import { openersAt, type Opening } from './opener-at';
import type { Sentence } from './plain-text';
import type { Span } from './reading';

/** What the client said, in quotation marks, where it is a promise of theirs or a wish. */
export interface Quote {
  readonly from: number;
  readonly to: number;
  readonly innerTo: number;
  readonly opening: Opening;
}

const marks = /["“„«]\s*([^"“”„«»\n]{1,400}?)\s*["”“»]/gu;

/** Gives the quotations within a span that open something; a quoted title is none. */
export function quotesIn(sentence: Sentence, [from, to]: Span, lexicon: readonly Lexicon[]): Quote[] {
  const openers = lexicon.flatMap(({ quoted }) => quoted);
  return [...sentence.lower.slice(from, to).matchAll(marks)].flatMap((match) => {
    const said = match[1] ?? '';
    const at = from + match.index;
    const inner = at + match[0].indexOf(said);
    const opening = openersAt(sentence, inner, openers).next().value;
    return opening ? [{ from: at, to: at + match[0].length, innerTo: inner + said.length, opening }] : [];
  });
}
