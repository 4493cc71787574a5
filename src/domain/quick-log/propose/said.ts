import { forLanguages } from '../marks/for-languages';
import { closingPatterns, type ClosingPatterns } from './closing-patterns';
import { beforePreposition, contentWords, headOf } from './content-words';
import { deedsDone, type DeedDone } from './deeds-done';
import type { Lexicon } from '../marks/lexicon';
import type { Sentence } from '../text/plain-text';
import type { Span } from '../reading';

/** One part in the past tense, taken apart so that what is open can be held against it. */
export interface Said {
  readonly span: Span;
  /** As typed, up to its first comma, dash or colon. */
  readonly part: string;
  readonly lower: string;
  /** What it is about, in words without their endings. */
  readonly content: ReadonlySet<string>;
  /** Of that, what was done to: not what comes after a preposition. */
  readonly object: ReadonlySet<string>;
  /** The words that lead what was done to, one for each side of an "and". */
  readonly heads: readonly string[];
  readonly deeds: readonly DeedDone[];
  readonly lexicon: readonly Lexicon[];
  readonly patterns: readonly ClosingPatterns[];
  /** It says that it was not done, in whatever language. */
  readonly isUndone: boolean;
  /** It went wrong: "by accident", "to the wrong one". */
  readonly isAmiss: boolean;
  /** It asks. */
  readonly isQuestion: boolean;
}

/** Takes a part apart. */
export function saidIn({ typed, lower }: Sentence, [at, until]: Span, lexicon: readonly Lexicon[]): Said {
  const part = (typed.slice(at, until).split(/,\s|\s[-–—]+\s|:\s/u)[0] ?? '').trimEnd();
  const span: Span = [at, at + part.length];
  const low = lower.slice(...span);
  const patterns = lexicon.map(({ words }) => closingPatterns(words));
  let content: ReadonlySet<string> | undefined;
  let object: ReadonlySet<string> | undefined;
  let heads: readonly string[] | undefined;
  return {
    span,
    part,
    lower: low,
    // What most parts are never asked for.
    get content() {
      return (content ??= contentWords(part, lexicon));
    },
    get object() {
      return (object ??= contentWords(beforePreposition(part, lexicon), lexicon));
    },
    get heads() {
      return (heads ??= headsIn(low, lexicon));
    },
    deeds: deedsDone(lower, span, lexicon),
    lexicon,
    patterns,
    isUndone: patterns.some(({ undone }) => undone.test(low)),
    isAmiss: patterns.some(({ amiss }) => amiss.test(low)),
    isQuestion: /^\s*\?/u.test(typed.slice(span[1])),
  };
}

const joins = forLanguages((any) => `\\s*(?:,|&|\\+|/)\\s*|\\s+${any('and')}\\s+`);
/** They say when or how, and name nothing. */
const afterthought = forLanguages((any) => `\\s+${any('afterthought')}$`);

function headsIn(lower: string, lexicon: readonly Lexicon[]): string[] {
  const sides = lower.replace(afterthought(lexicon), '').split(joins(lexicon));
  return sides.flatMap((side) => headOf(side, lexicon) ?? []);
}
