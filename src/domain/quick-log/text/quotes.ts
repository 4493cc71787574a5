import type { Lexicon } from '../marks/lexicon';
import { openersAt, type Opening } from '../marks/opening-at';
import type { Sentence } from './plain-text';
import type { Span } from '../reading';
import { matchesOf } from '../marks/matches-of';

/** What the client said, in quotation marks. */
export interface Quote {
  readonly from: number;
  readonly to: number;
  readonly innerTo: number;
  /** What it opens with, where that is a promise of theirs or a wish; else it is the note, whatever stands in it. */
  readonly opening?: Opening;
}

/** Not after a digit: 24" is a width. A quotation that nobody closed goes on to the end of its line. */
const marks = /(?<![\p{L}\p{N}])["“„«]\s*([^"“”„«»\n]{1,400}?)\s*(?:["”“»]|$|(?=\n))/gu;

const clauseStart = /^|[,.;!?]\s+/gu;

/** Returns the quotations within a span; one that opens something after its first clause comes in two. */
export function quotesIn(sentence: Sentence, [from, to]: Span, lexicon: readonly Lexicon[]): Quote[] {
  const openers = lexicon.flatMap(({ quoted }) => quoted);
  return matchesOf(marks, sentence.lower.slice(from, to)).flatMap((match) => {
    const said = match[1] ?? '';
    const at = from + match.index;
    const inner = at + match[0].indexOf(said);
    const innerTo = inner + said.length;
    const quote = { from: at, to: at + match[0].length, innerTo };
    for (const clause of matchesOf(clauseStart, said)) {
      const place = inner + clause.index + clause[0].length;
      const opening = openersAt(sentence, place, openers).next().value;
      if (!opening) continue;
      if (place === inner) return [{ ...quote, opening }];
      const head = { from: at, to: place, innerTo: place };
      return [head, { ...quote, from: place, opening }];
    }
    return [quote];
  });
}
