import type { FrameWords } from '../languages/frame-words';
import { isAny, isDeed } from '../marks/token-is';
import { tokensIn } from '../marks/tokens';
import type { Lexicon } from '../marks/lexicon';
import { openersAt } from '../marks/opening-at';
import type { ReadContext } from '../marks/read-context';
import { clauseCandidates } from './clause-candidates';
import type { PartRead } from './part';
import type { Span } from '../reading';
import { subClauses } from '../text/sub-clauses';
import { tidy } from '../text/tidy';
import { pattern } from '../marks/pattern';
import { matchesOf } from '../marks/matches-of';

const wordStart = pattern("(?<![\\p{L}\\p{N}'])\\p{L}", 'g');

/** Reads "if they sign I'll throw in training": an offer, where a promise of ours is inside. */
export function readOffer({ from, to }: { from: number; to: number }, of: ReadContext): PartRead {
  const part = of.sentence.lower.slice(from, to);
  for (const { index } of matchesOf(wordStart, part)) {
    // After a comma a promise may stand in another order: "wenn er bestellt, gebe ich …".
    const openers = of.lexicon.flatMap((one) =>
      /,\s$/u.test(part.slice(0, index)) ? one.openers : one.anywhere,
    );
    const promises = openers.filter(({ means, needsDue }) => means === 'ours' && !needsDue);
    if (!openersAt(of.sentence, from + index, promises).next().done) return offerIn([from, to], of);
  }
  return promisesAnything([from, to], of) ? offerIn([from, to], of) : { found: [] };
}

/** "if she doesnt ring back ill send her an email": behind the condition, a clause says what we shall do. */
const promisesAnything = (span: Span, of: ReadContext) =>
  subClauses(of.sentence, span, of.lexicon)
    .slice(1)
    .flatMap((clause) => clauseCandidates(clause, undefined, of))
    .some(({ found }) => found.some(({ chip }) => chip.type === 'promise')) ||
  of.lexicon.some(({ words: { frames } }) => frames?.isVerbLast && isTurnedRound(span, frames, of));

/** "wenn er 20 nimmt geb ich 5 %": behind its condition a promise begins with its verb. */
function isTurnedRound(span: Span, words: FrameWords, { sentence }: ReadContext): boolean {
  const tokens = tokensIn(sentence.typed, span);
  return tokens.some((token, i) => i > 2 && isDeed(token, words) && isAny(tokens[i + 1], words.us));
}

/** Returns an offer; it stays in the note. */
export function offerIn(span: Span, { sentence }: ReadContext): PartRead {
  const words = tidy(sentence.typed.slice(...span));
  const chip = { type: 'offer', words, span, doubtful: false } as const;
  return { found: [{ chip, cuts: [], full: words }], means: 'condition' };
}

/** Whether a promise hangs on what they do; "I'll check if they support it" does not. */
export function isConditional(lower: string, lexicon: readonly Lexicon[]): boolean {
  return lexicon.some(({ ifThey, whether }) => {
    const at = lower.search(ifThey);
    return at >= 0 && !whether.test(lower.slice(0, at));
  });
}
