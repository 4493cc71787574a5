import type { Lexicon } from './lexicon';
import { afterFillers, matchEnd, openersAt, type Opening } from './opener-at';
import { quotesIn, type Quote } from './quotes';
import { stops } from './stops';

/** A stretch of the sentence that means one thing. */
export interface Part {
  readonly from: number;
  readonly to: number;
  /** Follows another part of the same sentence, after a comma or an "and". */
  readonly joined: boolean;
  /** Said by the client, inside quotation marks. */
  readonly quote?: Quote;
}

/** Splits [from, to) at full stops, line breaks and semicolons, and at each new opener within. */
export function splitParts(text: string, from: number, to: number, lexicon: readonly Lexicon[]): Part[] {
  const quotes = quotesIn(text, from, to, lexicon);
  const parts: Part[] = [];
  let sentenceFrom = from;
  for (const stop of [...stops(text, from, to), { from: to, to }]) {
    if (quotes.some((quote) => quote.from < stop.from && stop.to < quote.to)) continue;
    parts.push(...splitSentence(text, sentenceFrom, stop.from, lexicon, quotes));
    sentenceFrom = stop.to;
  }
  return parts;
}

function splitSentence(
  text: string,
  from: number,
  to: number,
  lexicon: readonly Lexicon[],
  quotes: readonly Quote[],
): Part[] {
  const parts: Part[] = [];
  let open = from;
  let offer = offersAt(text, from, lexicon);
  const close = (until: number) => {
    if (until > open) parts.push({ from: open, to: until, joined: open > from });
  };
  for (const cut of cutsIn(text, from, to, lexicon, quotes)) {
    if (cut.at < open || (cut.quote === undefined && offer && !cut.afterSeparator && cut.means !== 'ours'))
      continue;
    if (offer && cut.means === 'ours' && !cut.quote) {
      offer = false;
      continue;
    }
    close(cut.gapFrom);
    open = cut.at;
    offer = offersAt(text, cut.at, lexicon);
    if (!cut.quote) continue;
    parts.push({ from: cut.quote.from, to: cut.quote.to, joined: true, quote: cut.quote });
    open = cut.quote.to;
  }
  close(to);
  return parts;
}

// The promise inside a condition belongs to it: "if they sign I'll …".
function offersAt(text: string, at: number, lexicon: readonly Lexicon[]): boolean {
  const from = afterFillers(text, at, lexicon);
  const opening = firstOpening(text, from, lexicon, () => true);
  return opening?.opener.means === 'condition';
}

interface Cut {
  readonly gapFrom: number;
  readonly at: number;
  readonly afterSeparator: boolean;
  readonly means?: string;
  readonly quote?: Quote;
}

function cutsIn(
  text: string,
  from: number,
  to: number,
  lexicon: readonly Lexicon[],
  quotes: readonly Quote[],
): Cut[] {
  const inside = quotes.filter((quote) => from <= quote.from && quote.to <= to);
  const free = (at: number) => !inside.some((quote) => quote.from <= at && at < quote.to);
  const cuts = [...separated(text, from, to, lexicon), ...anywhere(text, from, to, lexicon)].filter((cut) =>
    free(cut.at),
  );
  const quoted = inside.map((quote) => ({
    gapFrom: quote.from,
    at: quote.from,
    afterSeparator: false,
    quote,
  }));
  return [...cuts, ...quoted].toSorted((a, b) => a.at - b.at || a.gapFrom - b.gapFrom);
}

function separated(text: string, from: number, to: number, lexicon: readonly Lexicon[]): Cut[] {
  const slice = text.slice(0, to);
  return lexicon.flatMap(({ separator }) => {
    separator.lastIndex = from;
    const cuts: Cut[] = [];
    for (let match = separator.exec(slice); match; match = separator.exec(slice)) {
      const at = match.index + match[0].length;
      const means = meansAt(slice, afterFillers(slice, at, lexicon), lexicon);
      if (means) cuts.push({ gapFrom: match.index, at, afterSeparator: true, means });
    }
    return cuts;
  });
}

function meansAt(text: string, at: number, lexicon: readonly Lexicon[]): string | undefined {
  for (const { outcomes, past } of lexicon) {
    if (outcomes.some(([, pattern]) => matchEnd(pattern, text, at) !== undefined)) return 'outcome';
    if (past.some(([, ours]) => matchEnd(ours, text, at) !== undefined)) return 'past';
  }
  return firstOpening(text, at, lexicon, () => true)?.opener.means;
}

const notBefore =
  /(?:^|[^\p{L}])(?:if|when|once|until|till?|unless|hope|think|after|before|as|because|that|whether|where|what|how|why|who|sure|wenn|dass|ob|que|si)\s+$/iu;

function anywhere(text: string, from: number, to: number, lexicon: readonly Lexicon[]): Cut[] {
  const slice = text.slice(0, to);
  return [...slice.matchAll(/(?<![\p{L}\p{N}'])\p{L}/gu)].flatMap((match) => {
    const at = match.index;
    if (at <= from || notBefore.test(slice.slice(Math.max(0, at - 12), at))) return [];
    const opening = firstOpening(slice, at, lexicon, (found) => found.opener.anywhere === true);
    return opening ? [{ gapFrom: at, at, afterSeparator: false, means: opening.opener.means }] : [];
  });
}

function firstOpening(
  text: string,
  at: number,
  lexicon: readonly Lexicon[],
  fits: (opening: Opening) => boolean,
) {
  for (const { openers } of lexicon) {
    for (const opening of openersAt(text, at, openers)) if (fits(opening)) return opening;
  }
  return undefined;
}
