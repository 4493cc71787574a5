import type { Found } from './found';
import type { Lexicon } from './lexicon';
import { matchEnd } from './opener-at';
import type { Span } from './reading';

const nothingMore =
  /^(?:\s*(?:rn|atm|right\s+now|for\s+now|now|today|momentan|zurzeit|pour\s+l'instant))?\s*[.,!]*\s*$/iu;

/** Gives the outcome that a part opens with ("not interested"). A part that says more stays in the note. */
export function readOutcome(
  text: string,
  at: number,
  to: number,
  lexicon: readonly Lexicon[],
): Found | undefined {
  for (const [outcome, pattern] of lexicon.flatMap(({ outcomes }) => outcomes)) {
    const end = matchEnd(pattern, text, at);
    if (end === undefined || end > to) continue;
    const span: Span = [at, end];
    const cuts: Span[] = nothingMore.test(text.slice(end, to)) ? [[at, to]] : [];
    return { chip: { type: 'outcome', outcome, span, doubtful: false }, cuts, full: text.slice(at, to) };
  }
  return undefined;
}
