import type { Found } from './found';
import type { Lexicon } from './lexicon';
import { matchEnd } from './opener-at';
import type { Sentence } from './plain-text';
import type { Span } from './reading';

const nothingMore =
  /^(?:\s*(?:rn|atm|right\s+now|for\s+now|now|today|momentan|zurzeit|pour\s+l'instant))?\s*[.,!]*\s*$/u;

/** "won't renew unless we fix exports" is no end yet. */
const conditional = /(?:^|\s)(?:if|unless|until|falls|wenn|si|sauf)\s/u;

/** Gives the outcome that a part opens with ("not interested"). A part that says more stays in the note. */
export function readOutcome(
  { typed, lower }: Sentence,
  [at, to]: Span,
  lexicon: readonly Lexicon[],
): Found | undefined {
  for (const [outcome, words] of lexicon.flatMap(({ outcomes }) => outcomes)) {
    const end = matchEnd(words, lower, at);
    if (end === undefined || end > to) continue;
    if (conditional.test(lower.slice(at, to))) return undefined;
    const cuts: Span[] = nothingMore.test(lower.slice(end, to)) ? [[at, to]] : [];
    const chip = { type: 'outcome', outcome, span: [at, end], doubtful: false } as const;
    return { chip, cuts, full: typed.slice(at, to) };
  }
  return undefined;
}
