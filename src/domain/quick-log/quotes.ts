import type { Lexicon } from './lexicon';
import { openersAt, type Opening } from './opener-at';

/** What the client said, in quotation marks, where it is a promise of theirs or a wish. */
export interface Quote {
  readonly from: number;
  readonly to: number;
  readonly innerTo: number;
  readonly opening: Opening;
}

const marks = /["“„«]\s*([^"“”„«»\n]{1,400}?)\s*["”“»]/gu;

/** Gives the quotations within [from, to) that open something; a quoted title is none. */
export function quotesIn(text: string, from: number, to: number, lexicon: readonly Lexicon[]): Quote[] {
  return [...text.slice(from, to).matchAll(marks)].flatMap((match) => {
    const at = from + match.index;
    const inner = at + match[0].indexOf(match[1] ?? '');
    const openers = lexicon.flatMap(({ quoted }) => quoted);
    const opening = openersAt(text, inner, openers).next().value;
    if (!opening) return [];
    return [{ from: at, to: at + match[0].length, innerTo: inner + (match[1] ?? '').length, opening }];
  });
}
