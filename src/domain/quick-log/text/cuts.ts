import { forLanguages } from '../marks/for-languages';
import type { Lexicon, ReadyOpener } from '../marks/lexicon';
import { afterFillers, matchEnd, openersAt, type Opening } from '../marks/opening-at';
import { outcomeAt } from '../propose/outcomes';
import { upTo, type Sentence } from './plain-text';
import type { Quote } from './quotes';
import type { Meaning } from '../languages/language-words';
import { pattern } from '../marks/pattern';
import { matchesOf } from '../marks/matches-of';

/** A place where a new part begins. */
export interface Cut {
  /** Where the comma or the "and" before it begins. */
  readonly gapFrom: number;
  readonly at: number;
  readonly afterSeparator: boolean;
  readonly means?: Meaning | 'outcome' | 'past';
  readonly quote?: Quote;
}

/** Returns the places in [from, to) where something opens, from left to right. */
export function cutsIn(
  sentence: Sentence,
  [from, to]: readonly [number, number],
  lexicon: readonly Lexicon[],
  quotes: readonly Quote[],
): Cut[] {
  const inside = quotes.filter((quote) => from <= quote.from && quote.to <= to);
  const free = ({ at }: Cut) => !inside.some((quote) => quote.from <= at && at < quote.to);
  const until = upTo(sentence, to);
  const cuts = [...separated(until, from, lexicon), ...anywhere(until, from, lexicon)].filter(free);
  const all = [...cuts, ...inside.filter(({ opening }) => opening).map(quoted)].toSorted(
    (a, b) => a.at - b.at || a.gapFrom - b.gapFrom,
  );
  // Where two languages join alike, there is one joint.
  return all.filter(({ at }, i) => all[i - 1]?.at !== at);
}

const quoted = (quote: Quote): Cut => ({ gapFrom: quote.from, at: quote.from, afterSeparator: false, quote });

/** After a comma, a dash or an "and" anything may open. */
function separated(sentence: Sentence, from: number, lexicon: readonly Lexicon[]): Cut[] {
  return lexicon.flatMap(({ separator }) => {
    return matchesOf(separator, sentence.lower, from).flatMap((match): Cut[] => {
      const at = match.index + match[0].length;
      const means = meansAt(sentence, afterFillers(sentence, at, lexicon), lexicon);
      return means ? [{ gapFrom: match.index, at, afterSeparator: true, means }] : [];
    });
  });
}

function meansAt(sentence: Sentence, at: number, lexicon: readonly Lexicon[]): Cut['means'] {
  if (outcomeAt(sentence, at, lexicon)) return 'outcome';
  for (const { past } of lexicon) {
    if (past.some(([, ours]) => matchEnd(ours, sentence.lower, at) !== undefined)) return 'past';
  }
  return firstOpening(sentence, at, lexicon)?.opener.means;
}

const wordStart = pattern("(?<![\\p{L}\\p{N}'])\\p{L}", 'g');
/** Words after which a clause is no sentence of its own. */
const subordinate = forLanguages((any) => `(?:^|[^\\p{L}])${any('subordinate')}\\s+$`);

/** Some openers need no comma before them: "mtg ++ I'll send …". */
function anywhere(sentence: Sentence, from: number, lexicon: readonly Lexicon[]): Cut[] {
  const { lower } = sentence;
  return matchesOf(wordStart, lower, from).flatMap(({ index: at }): Cut[] => {
    if (at <= from || subordinate(lexicon).test(lower.slice(Math.max(0, at - 12), at))) return [];
    const opening = firstOf(
      sentence,
      at,
      lexicon.map((language) => language.anywhere),
    );
    return opening ? [{ gapFrom: at, at, afterSeparator: false, means: opening.opener.means }] : [];
  });
}

const opened = new WeakMap<Sentence, Map<number, Opening | undefined>>();

/** Returns the first opener at a place of a sentence, which is read in one set of languages. Several readers ask for the same place. */
export function firstOpening(
  sentence: Sentence,
  at: number,
  lexicon: readonly Lexicon[],
): Opening | undefined {
  const known = opened.get(sentence) ?? new Map<number, Opening | undefined>();
  opened.set(sentence, known);
  if (!known.has(at)) {
    const tables = lexicon.map(({ openers }) => openers);
    known.set(at, firstOf(sentence, at, tables));
  }
  return known.get(at);
}

function firstOf(
  sentence: Sentence,
  at: number,
  tables: readonly (readonly ReadyOpener[])[],
): Opening | undefined {
  for (const openers of tables) {
    for (const opening of openersAt(sentence, at, openers)) return opening;
  }
  return undefined;
}
