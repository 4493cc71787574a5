import type { Debrief } from './index';
import type { Question } from './questions';

/** From how many debriefs on a repeated answer is a pattern (D3). */
export const patternFrom = 3;

/** The same thing went wrong again and again. */
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
  const own = debriefs
    .filter(({ wrong }) => wrong.includes(question))
    .toSorted((a, b) => b.madeAt - a.madeAt);
  const sort = own[0]?.sort;
  return {
    question,
    count: own.length,
    of: debriefs.filter((one) => one.sort === sort).length,
    debriefs: own,
  };
}
