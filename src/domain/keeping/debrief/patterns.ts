import type { Debrief } from './index';
import type { Question } from './questions';

/** How many debriefs with the same answer make a pattern (D3). */
export const patternFrom = 3;

/** Something that went wrong repeatedly. */
export interface Pattern {
  readonly question: Question;
  /** In how many debriefs. */
  readonly count: number;
  /** Of how many debriefs of its sort. */
  readonly of: number;
  /** The debriefs behind it, the latest first. */
  readonly debriefs: readonly Debrief[];
}

/** Returns what went wrong in three debriefs or more, the most frequent first. Half-answered debriefs count with their answers so far. */
export function patternsOf(debriefs: readonly Debrief[]): Pattern[] {
  const counted = debriefs.filter(({ standing }) => standing !== 'skipped');
  const questions = new Set(counted.flatMap(({ wrong }) => wrong));
  return [...questions]
    .map((question) => patternOf(question, counted))
    .filter(({ count }) => count >= patternFrom)
    .toSorted((a, b) => b.count - a.count || (a.question < b.question ? -1 : 1));
}

function patternOf(question: Question, debriefs: readonly Debrief[]): Pattern {
  const matching = debriefs
    .filter(({ wrong }) => wrong.includes(question))
    .toSorted((a, b) => b.madeAt - a.madeAt);
  const sort = matching[0]?.sort;
  return {
    question,
    count: matching.length,
    of: debriefs.filter((one) => one.sort === sort).length,
    debriefs: matching,
  };
}
