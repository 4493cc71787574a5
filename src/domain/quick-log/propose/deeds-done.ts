import { closingPatterns } from './closing-patterns';
import type { Lexicon } from '../marks/lexicon';
import { matchEnd } from '../marks/opening-at';
import { beginningAsWord } from '../marks/pattern-of';
import type { Span } from '../reading';

/** Something that a part says was done, and by whom; without a subject and with the deed last, it may be either. */
export interface DeedDone {
  readonly deed: string;
  readonly by: 'us' | 'them' | 'either';
}

/** Returns what a part says was done: "Sent …", "she paid …", "quote sent", "Angebot geschickt"; not "quote not sent". */
export function deedsDone(lower: string, span: Span, lexicon: readonly Lexicon[]): DeedDone[] {
  return lexicon.flatMap(({ past, words }) => {
    const isUndone = closingPatterns(words).undone.test(lower.slice(...span));
    const of = {
      lower,
      span,
      isUndone,
      isLast: words.participleAnywhere !== true,
      isByUs: beginningAsWord(words.small.we).test(lower.slice(...span)),
      after: closingPatterns(words).after,
    };
    return past.flatMap((verb) => doneBy(verb, of) ?? []);
  });
}

interface PartOf {
  readonly lower: string;
  readonly span: Span;
  readonly isUndone: boolean;
  /** It says that it was we. */
  readonly isByUs: boolean;
  /** A deed without a subject counts only at the part's end. */
  readonly isLast: boolean;
  /** What may stand behind the deed at the part's end. */
  readonly after: RegExp;
}

function doneBy([deed, ours, theirs, anywhere]: Lexicon['past'][number], of: PartOf): DeedDone | undefined {
  const { lower, span, isUndone } = of;
  const part = lower.slice(...span);
  const begins = fits(ours, lower, span);
  if (deed === 'receive') {
    const received = (!isUndone && endsWith(part, anywhere, of.after)) || (begins && !onlyGot.test(part));
    return received ? { deed, by: 'them' } : undefined;
  }
  // What begins with its deed is done, whatever follows: "sent the quote she will love".
  if (begins) return { deed, by: eitherPays.has(deed) && !of.isByUs ? 'either' : 'us' };
  if (isUndone) return undefined;
  if (fits(theirs, lower, span)) return { deed, by: 'them' };
  const last = of.isLast ? endsWith(part, anywhere, of.after) : anywhere.test(part);
  return last ? { deed, by: 'either' } : undefined;
}

/** "paid the March invoice": without a subject, it may be they who did. */
const eitherPays: ReadonlySet<string> = new Set(['pay', 'sign']);

const fits = (verb: RegExp, lower: string, [at, to]: Span) => (matchEnd(verb, lower, at) ?? to + 1) <= to;

/** "got to send it", "got asked for it": nothing was received. */
const onlyGot =
  /(?<!\p{L})got\s+(?:to|told|asked|lost|stuck|a\s+question|questions|(?:her|him|them|us|me)\s+to)(?!\p{L})/u;

/** "the quote we sent" tells which quote it is, and of no deed. */
const relative = /(?:^|\s)(?:i|we|she|he|they|you)\s+(?:\p{L}+\s+)?$/u;

function endsWith(part: string, deed: RegExp, after: RegExp): boolean {
  const match = deed.exec(part);
  if (match === null || match.index === 0 || relative.test(part.slice(0, match.index))) return false;
  return after.test(part.slice(match.index + match[0].length));
}
