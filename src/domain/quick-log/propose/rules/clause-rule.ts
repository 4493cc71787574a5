import type { Clause } from '../../marks/clause';
import { beginningAsWord, standing } from '../../marks/pattern-of';

/** What a clause was understood to be by who does what in it. */
export interface RuleRead {
  readonly type: 'promise' | 'theirs' | 'request' | 'meeting' | 'unsure';
  readonly doubtful: boolean;
  /** It is said plainly, though it may be no promise: shown even where an opener calls it note. */
  readonly isPlain?: true;
  /** The verb that is carried on: "and the final wed". */
  readonly verb?: string;
  /** Where its words begin. */
  readonly from: number;
}

/** A rule that reads a clause, with sentences beside it that it must read, and others that it must not. */
export interface ClauseRule {
  readonly id: string;
  readonly reads: readonly string[];
  readonly not: readonly string[];
  /** Returns what the clause is by this rule, or undefined. */
  readonly read: (clause: Clause) => RuleRead | undefined;
}

/** "he'll leave the keys": what things do as well is a deed where it is done to something. */
export const isDeed = ({ tokens, words, frame: { verb, verbAt = 0 } }: Clause): boolean =>
  verb?.sort === 'deed' ||
  (verb?.sort === 'thing' &&
    [words.determiners, words.toThem].some((set) => set.has(tokens[verbAt + 1]?.word ?? '')));

/** Returns where a word of the clause begins; without an index, the first. */
export const placeOf = (clause: Clause, index: number | undefined): number =>
  clause.tokens[index ?? 0]?.span[0] ?? clause.span[0];

/** Whether words of the source stand anywhere in the clause. */
export const says = ({ lower }: Clause, source: string): boolean => standing(source).test(lower);

/** Whether a thing only starts or ends: nobody owes that. */
export const isStartOrEnd = ({ tokens, frame: { party, verbAt }, lower, span, words }: Clause): boolean => {
  const verb = party === 'thing' && verbAt !== undefined ? tokens[verbAt] : undefined;
  return verb !== undefined && beginningAsWord(words.startsOrEnds).test(lower.slice(verb.span[0] - span[0]));
};

/** Whether words of the source lead the clause's time, as a part of it. */
export const timeBegins = ({ lower, due }: Clause, source: string): boolean =>
  due !== undefined && beginningAsWord(source).test(lower.slice(...due.span));

/**
 * Returns where the words of a deed begin: at its verb; where that stands last, behind its subject or what helps it, with what it is
 * done to: "dass ich die preise prüfe".
 */
export function deedFrom(clause: Clause): number {
  const { tokens, words, frame } = clause;
  const { verbAt = 0, subjectAt } = frame;
  const isBehindVerb = [words.us, words.them].some((set) => set.has(tokens[verbAt + 1]?.word ?? ''));
  if (words.isVerbLast === true && isBehindVerb) return placeOf(clause, subjectAt);
  if (words.isVerbLast !== true || verbAt !== tokens.length - 1) return placeOf(clause, verbAt);
  const leads = [words.us, words.them, words.will, words.would];
  const lead = tokens.findLastIndex(({ word }, i) => i < verbAt && leads.some((set) => set.has(word)));
  return placeOf(clause, lead >= subjectAt ? lead + 1 : verbAt);
}
