import { forLanguages } from '../marks/for-languages';
import type { Lexicon } from '../marks/lexicon';
import type { ReadContext } from '../marks/read-context';
import type { DateWords } from '../times/date-words';
import { dueLanguages } from '../times/due-languages';
import { findDue, type DuePhrase } from '../times/find-due';
import { unreadTime } from '../times/unread-time';
import type { DueReading, Span } from '../reading';
import { withoutTime } from '../times/due-from-words';
import { lowered } from '../text/plain-text';
import { timeByOther } from './then';
import { tidy } from '../text/tidy';
import { matchesOf } from '../marks/matches-of';

/** What a promise or request says: its words, its time, and how far it goes. */
export interface Body {
  readonly words: string;
  /** With the time, as typed. */
  readonly full: string;
  readonly to: number;
  readonly when: DueReading;
  /** A time nobody can read: it stays in the note. */
  readonly unread?: Span;
  /** Behind an "and" stands another of the same, with its own time. */
  readonly hasMore?: true;
}

/** How far a time is looked for; a bound on the work. */
const longest = 300;

/** Reads what follows an opener: words and time, up to where something else begins. */
export function readBody(
  span: Span,
  language: DateWords['language'],
  past: boolean,
  { sentence, context, moment, lexicon }: ReadContext,
): Body {
  const languages = dueLanguages(context, language);
  const whole = sentence.typed.slice(...span);
  const one = firstOfTwo(whole.slice(0, longest), lexicon, (text) => findDue(text, languages, moment, past));
  const typed = one ?? whole;
  const due = findDue(typed.slice(0, longest), languages, moment, past);
  const end = bodyEnd(typed, due, lexicon);
  const full = tidy(typed.slice(0, end));
  const to = span[0] + end;
  if (due) {
    const doubtful = due.doubtful || isRivalled(typed, due, end);
    return {
      words: wordsWithout(typed.slice(0, end), due.span, lexicon),
      full,
      to,
      when: known({ ...due, doubtful }),
      ...(one !== undefined && { hasMore: true as const }),
    };
  }
  const then = timeByOther(full, span[0], languages, { sentence, moment, lexicon });
  if (then) return { words: full, full, to, when: { known: true, due: then.due, doubtful: true } };
  const unread = unreadTime(lowered(typed.slice(0, end)), languages);
  if (!unread) return { words: full, full, to, when: withoutTime(context) };
  const when = withoutTime(context, typed.slice(...unread));
  return { words: full, full, to, when, unread: [span[0] + unread[0], span[0] + unread[1]] };
}

const and = forLanguages((any) => `,?\\s${any('and')}\\s`, 'g');

/** "the draft Monday and the final on Wednesday": gives the first of two, each with its own time; undefined if there is one. */
function firstOfTwo(
  typed: string,
  lexicon: readonly Lexicon[],
  due: (text: string) => DuePhrase | undefined,
): string | undefined {
  if (!due(typed)?.next) return undefined;
  for (const { index, 0: joint } of matchesOf(and(lexicon), lowered(typed))) {
    const [left, right] = [typed.slice(0, index), typed.slice(index + joint.length)];
    const second = due(right);
    if (second && /\p{L}{2}/u.test(right.slice(0, second.span[0])) && due(left)) return left;
  }
  return undefined;
}

/** Another time in the same words, or right behind them ("Friday, Thursday if I can"): which is meant is not sure. */
function isRivalled(typed: string, { span, next }: DuePhrase, end: number): boolean {
  if (!next) return false;
  return next[0] < end || /^[\s,/–-]*$/u.test(typed.slice(Math.max(span[1], end), next[0]));
}

const known = ({ due, doubtful }: DuePhrase): DueReading => ({ known: true, due, doubtful });

const pause =
  /,\s|\s(?:and|but)\s(?=(?:(?:i|we|they|she|he)\s)?(?:haven't|hasn't|didn't|forgot|never|still)\s)|\s[-–—]+\s|\s?\(|\p{Extended_Pictographic}/gu;
/** A list goes on after a comma: "the deck, pricing and the SOW". */
const list = forLanguages(
  (any) =>
    `^,\\s(?!${any('newClause')}\\s)[\\p{L}\\p{N}\\s,'/-]{1,60}\\s${any('and')}\\s+[\\p{L}\\p{N}' -]{1,30}$`,
);

// A promise ends at the first pause after its time; without a time at the first, unless it is a list.
function bodyEnd(typed: string, due: DuePhrase | undefined, lexicon: readonly Lexicon[]): number {
  for (const { index } of matchesOf(pause, typed)) {
    if (index === 0 || (due && index < due.span[1])) continue;
    if (!due && list(lexicon).test(lowered(typed.slice(index)))) continue;
    return index;
  }
  return typed.length;
}

function wordsWithout(typed: string, [from, to]: Span, lexicon: readonly Lexicon[]): string {
  return tidy(`${tidyEnd(typed.slice(0, from), lexicon)} ${typed.slice(to).replace(/^[\s,]+/u, '')}`);
}

// "move it to Thursday" is to move it.
function tidyEnd(head: string, lexicon: readonly Lexicon[]): string {
  const tidied = tidy(head);
  const at = lowered(tidied).search(dangling(lexicon));
  return at > 0 ? tidied.slice(0, at) : tidied;
}

const dangling = forLanguages((any) => `\\s${any('dangling')}$`);
