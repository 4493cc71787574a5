import { lowered } from '../plain-text';
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
  const { text, typedAt } = spellOut(lowered(typed), patterns.spelling);
  const pieces = allPieces(text, patterns, moment, past).filter(
    ({ from, to, weekday }) => !weekday || isDayName(typed.slice(typedAt(from), typedAt(to)), language),
  );
  const likely = phrasesOf(text, pieces, patterns).filter((phrase) => !phrase.unlikely);
  // Of two, the one that a "by" leads, and else the first.
  for (const phrase of likely.toSorted((a, b) => Number(b.led) - Number(a.led))) {
    const found = dueOf(phrase, moment);
    if (found && (past || !isOver(found, moment)))
      return { ...found, span: [typedAt(phrase.from), typedAt(phrase.to)] };
  }
  return undefined;
}

// "so", "do" and "mi" are German words as well; as days they are written with a capital.
const isDayName = (typed: string, { language }: DateWords) =>
  language !== 'de' || typed.replace(/\W/gu, '').length > 2 || /^[A-Z][a-z]/u.test(typed);

const isOver = ({ due }: DueFound, { today, instant }: Moment) =>
  due.type === 'at' ? due.at < instant : due.day < today.toString();
