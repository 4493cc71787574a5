import type { Span } from '../reading';
import { allPieces } from './all-pieces';
import type { DateWords } from './date-words';
import { patternsOf } from './date-patterns';
import type { Moment } from './moment';
import { dueOf, type DueFound } from './phrase-due';
import { phrasesOf } from './phrase';
import { spellOut } from './spell-out';

/** A due time and the words that say it, its "by" included. */
export interface DuePhrase extends DueFound {
  readonly span: Span;
}

/**
 * Gives the due time that a text says in one of the languages (the first that says one), or undefined.
 * `past` allows days just gone: what was promised may be overdue.
 */
export function findDue(
  text: string,
  languages: readonly DateWords[],
  moment: Moment,
  past: boolean,
): DuePhrase | undefined {
  for (const language of languages) {
    const found = findIn(text, language, moment, past);
    if (found) return found;
  }
  return undefined;
}

function findIn(typed: string, language: DateWords, moment: Moment, past: boolean): DuePhrase | undefined {
  const patterns = patternsOf(language);
  const { text, typedAt } = spellOut(typed, patterns.spelling);
  const likely = phrasesOf(text, allPieces(text, patterns, moment, past), patterns).filter(
    (p) => !p.unlikely,
  );
  // Of two, the one that a "by" leads, and else the first.
  for (const phrase of likely.toSorted((a, b) => Number(b.led) - Number(a.led))) {
    const found = dueOf(phrase, moment);
    if (found && (past || !isOver(found, moment)))
      return { ...found, span: [typedAt(phrase.from), typedAt(phrase.to)] };
  }
  return undefined;
}

const isOver = ({ due }: DueFound, { today, instant }: Moment) =>
  due.type === 'at' ? due.at < instant : due.day < today.toString();
