import { opensNote } from '../marks/opening-at';
import { forLanguages } from '../marks/for-languages';
import { cutsIn, firstOpening, type Cut } from './cuts';
import type { Lexicon } from '../marks/lexicon';
import { afterFillers } from '../marks/opening-at';
import type { Sentence } from './plain-text';
import { quotesIn, type Quote } from './quotes';
import type { Span } from '../reading';
import { stops } from './stops';
import type { Meaning } from '../languages/language-words';

/** A stretch of the sentence that means one thing. */
export interface Part {
  readonly from: number;
  readonly to: number;
  /** Follows another part of the same sentence, after a comma or an "and". */
  readonly joined: boolean;
  /** Said by the client, inside quotation marks. */
  readonly quote?: Quote;
}

/** Splits a span at full stops, line breaks and semicolons, and at each new opener within. */
export function splitParts(sentence: Sentence, [from, to]: Span, lexicon: readonly Lexicon[]): Part[] {
  const quotes = quotesIn(sentence, [from, to], lexicon);
  const parts: Part[] = [];
  let at = from;
  for (const stop of [...stops(sentence.typed, from, to, lexicon), { from: to, to }]) {
    if (quotes.some((quote) => quote.from < stop.from && stop.to < quote.to)) continue;
    parts.push(...splitSentence(sentence, [at, stop.from], lexicon, quotes));
    at = stop.to;
  }
  return parts;
}

function splitSentence(
  sentence: Sentence,
  [from, to]: Span,
  lexicon: readonly Lexicon[],
  quotes: readonly Quote[],
): Part[] {
  const parts: Part[] = [];
  const meansAt = (at: number) =>
    firstOpening(sentence, afterFillers(sentence, at, lexicon), lexicon)?.opener.means;
  const close = (at: number, until: number) => {
    if (until > at) parts.push({ from: at, to: until, joined: at > from });
  };
  let open = from;
  // The promise inside a condition belongs to it: "if they sign I'll …".
  let opened = meansAt(from);
  let waiting = opened === 'condition';
  for (const cut of cutsIn(sentence, [from, to], lexicon, quotes)) {
    if (cut.at < open || (waiting && staysInside(cut)) || !ends(opened, cut, sentence.lower, lexicon))
      continue;
    if (waiting && cut.means === 'ours') {
      waiting = false;
      continue;
    }
    close(open, cut.gapFrom);
    open = cut.quote?.to ?? cut.at;
    opened = meansAt(cut.at);
    waiting = opened === 'condition';
    if (cut.quote) parts.push({ from: cut.at, to: cut.quote.to, joined: true, quote: cut.quote });
  }
  close(open, to);
  return parts;
}

const also = forLanguages((any) => any('also'));

/** What was promised is not cut where something else is wished ("the deck she needs"), nor an answer where it goes on. */
function ends(
  open: Meaning | undefined,
  { afterSeparator, means, gapFrom, at }: Cut,
  lower: string,
  lexicon: readonly Lexicon[],
): boolean {
  if (means === 'request' && !afterSeparator) return open === undefined || opensNote(open);
  return !opensNote(means) || open !== 'asked' || also(lexicon).test(lower.slice(gapFrom, at));
}

const staysInside = ({ quote, afterSeparator, means }: Cut) =>
  !quote && (opensNote(means) || (!afterSeparator && means !== 'ours'));
