import type { FrameWords } from '../languages/frame-words';
import type { LanguageWords } from '../languages/language-words';
import type { ReadContext } from './read-context';
import { timeByOther } from '../propose/then';
import type { Span } from '../reading';
import type { Sentence } from '../text/plain-text';
import { subClauses } from '../text/sub-clauses';
import { dueLanguages } from '../times/due-languages';
import { findDue, type DuePhrase } from '../times/find-due';
import { unreadTime } from '../times/unread-time';
import type { Frame } from './frame';
import { frameOf } from './frame-of';
import { beginning, ending } from './pattern-of';
import { isSpoken } from './spoken';
import { tokensIn, type Token } from './tokens';

/** Who did the clause before, and how: what an "and" or a comma carries on. */
export interface Carry {
  readonly frame: Frame;
  /** Its verb, as typed. */
  readonly verb: string;
}

/** A clause, taken apart. */
export interface Clause {
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly due: DuePhrase | undefined;
  readonly words: FrameWords;
  readonly lower: string;
  readonly frame: Frame;
  readonly speaker: 'us' | 'them' | undefined;
  readonly carry: Carry | undefined;
  /** A time that nobody can read stands in it. */
  readonly hasUnread: () => boolean;
  /** Nothing stands before it but a stop. */
  readonly isFirst: boolean;
  /** A "then" leads it: it is what comes next. */
  readonly isNext: boolean;
}

/** The last subject that a clause names is carried on. */
export const carryOf = (clauses: readonly Clause[], before: Carry | undefined): Carry | undefined => {
  // "she's happy" has no verb that is known, and a subject all the same.
  const named = clauses.find(
    ({ frame }) => frame.party !== 'none' && (frame.verbAt !== undefined || frame.aux === 'being'),
  );
  const verb = named?.tokens[named.frame.verbAt ?? 0]?.word ?? '';
  return named ? { frame: named.frame, verb } : before;
};

/** Returns what the clauses before a place carry on, back to the last stop. */
export function carryBefore(from: number, of: ReadContext): Carry | undefined {
  const head = of.sentence.typed.slice(0, from);
  const begin = Math.max(head.search(/[^.;!?\n]*$/u), from - 160, 0);
  let carry: Carry | undefined;
  for (const span of subClauses(of.sentence, [begin, from], of.lexicon)) {
    carry = carryOf(
      of.lexicon.flatMap(({ words }) => clauseIn(span, words, carry, of) ?? []),
      carry,
    );
  }
  return carry;
}

/** "architect is away til the 14th | call her then": behind a time, a verb begins a clause of its own. */
export function afterItsTime(
  span: Span,
  { due, words, tokens }: Clause,
  { sentence }: ReadContext,
): Span | undefined {
  if (!due) return undefined;
  const end = span[0] + due.span[1];
  const rest = tokensIn(sentence.typed, [end, span[1]]);
  const [first, second] = rest;
  const hasBefore = tokens.some(({ span: [, to] }) => to <= span[0] + due.span[0]);
  if (!first || !second || !hasBefore) return undefined;
  const isDeed =
    words.verbs.get(first.word)?.some(({ form, sort }) => form === 'base' && sort === 'deed') === true;
  const isObject = words.objects.has(second.word) || words.determiners.has(second.word);
  const isSubject = words.us.has(first.word) || words.them.has(first.word);
  const frame = isSubject ? frameOf(rest, words) : undefined;
  return (isDeed && isObject) || frame?.verbAt !== undefined ? [first.span[0], span[1]] : undefined;
}

const apart = new WeakMap<Sentence, Map<string, Clause | undefined>>();

/** Returns a clause taken apart in one language, or undefined if the language knows no frames. Several readers ask for the same one. */
export function clauseIn(
  span: Span,
  language: LanguageWords,
  carry: Carry | undefined,
  of: ReadContext,
): Clause | undefined {
  const known = apart.get(of.sentence) ?? new Map<string, Clause | undefined>();
  apart.set(of.sentence, known);
  const key = `${language.language} ${span[0]} ${span[1]}`;
  if (!known.has(key)) known.set(key, takeApart(span, language, of));
  const clause = known.get(key);
  return clause && { ...clause, carry };
}

function takeApart(span: Span, language: LanguageWords, of: ReadContext): Clause | undefined {
  const words = language.frames;
  const { typed, lower } = of.sentence;
  const text = typed.slice(...span);
  if (!words || !/\p{L}/u.test(text)) return undefined;
  const isFirst = language === of.lexicon[0]?.words;
  if (!isFirst && !isSpoken(lower.slice(...span), tokensIn(typed, span), words, language)) return undefined;
  const found = findDue(text.slice(0, 300), dueLanguages(of.context, language.language), of.moment, false);
  const isTime = found && isMeant(text.slice(...found.span), found.doubtful);
  const due = isTime ? found : thenIn(span, language, of);
  const { from, to, speaker } = reported(lower, span, words);
  const dueSpan: Span | undefined = due && [span[0] + due.span[0], span[0] + due.span[1]];
  const tokens = tokensIn(typed, [from, to]).filter(
    (token) => !dueSpan || token.span[1] <= dueSpan[0] || token.span[0] >= dueSpan[1],
  );
  const frame = frameOf(tokens, words);
  return {
    span,
    tokens,
    due,
    words,
    lower: lower.slice(...span),
    frame,
    speaker,
    carry: undefined,
    // Asked for rarely, and dear.
    hasUnread: () =>
      !due && unreadTime(lower.slice(...span), dueLanguages(of.context, language.language)) !== undefined,
    isFirst: isFirstAt(lower.slice(0, span[0]), words),
    isNext: [
      lastWord(lower.slice(0, span[0])),
      ...tokens.slice(0, frame.subjectAt).map(({ word }) => word),
    ].some((word) => words.next.has(word)),
  };
}

/** Whether nothing stands before, or a stop or a join: "…, and ring accounts". */
const isFirstAt = (head: string, { joins }: FrameWords): boolean =>
  /(?:^|[.;!?:,)\n-]|\d\s?(?:[ap]m|h)?)\s*$/u.test(head) || joins.has(lastWord(head));

const lastWord = (head: string) => /\S+(?=\s+$)/u.exec(head.slice(-12))?.[0] ?? '';

/** "call her then" takes the time that was said before it. */
function thenIn(span: Span, language: LanguageWords, of: ReadContext): DuePhrase | undefined {
  const text = of.sentence.typed.slice(...span).trimEnd();
  const said = timeByOther(text, span[0], dueLanguages(of.context, language.language), of);
  return said && { ...said, doubtful: true, isFar: false };
}

/** "visit 2h" lasted two hours, and "mtg at 9", said at eleven, was this morning. */
const isMeant = (said: string, doubtful: boolean) =>
  !/^\s*[1-6]\s?h(?:\d\d)?$/iu.test(said) && !(doubtful && !/\p{L}{3}/u.test(said));

/** Returns what is left when "told her", "he says" or "she reckons" are taken off, and who spoke. */
function reported(lower: string, [from, to]: Span, words: FrameWords) {
  const text = lower.slice(from, to);
  const ours = beginning(words.weTold).exec(text);
  if (ours) return { from: from + ours[0].length, to, speaker: 'us' as const };
  const theirs = beginning(words.theySay).exec(text);
  const whom = theirs?.groups?.['whom']?.split(/\s/u)[0] ?? '';
  if (theirs && !words.us.has(whom) && !words.not.has(whom))
    return { from: from + theirs[0].length, to, speaker: 'them' as const };
  const last = ending(words.saysLast).exec(text);
  return last ? { from, to: from + last.index, speaker: 'them' as const } : { from, to, speaker: undefined };
}
