import type { SentenceContext } from '../reading';
import type { DateWords } from './date-words';
import { languages } from '../languages/all';

const tables: readonly DateWords[] = languages.map(({ dates }) => dates);

/** Gives the languages whose times count: the one that the words are in first, then English, then the user's others. */
export function dueLanguages(context: SentenceContext, first: DateWords['language']): DateWords[] {
  const known = tables.filter(({ language }) => language === 'en' || context.languages.includes(language));
  return known.toSorted((a, b) => Number(b.language === first) - Number(a.language === first));
}
