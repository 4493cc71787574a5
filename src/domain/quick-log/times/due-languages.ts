import type { SentenceContext } from '../reading';
import type { DateWords } from './date-words';
import { knownLanguages } from '../languages/known';

/** Returns the languages whose times count: the one that the words are in first, then English, then the user's others. */
export function dueLanguages(context: SentenceContext, first: DateWords['language']): DateWords[] {
  const known = knownLanguages(context.languages).map(({ dates }) => dates);
  return known.toSorted((a, b) => Number(b.language === first) - Number(a.language === first));
}
