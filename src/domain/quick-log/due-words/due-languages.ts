import type { SentenceContext } from '../reading';
import type { DateWords } from './date-words';
import { englishDates } from './english-dates';
import { frenchDates } from './french-dates';
import { germanDates } from './german-dates';

const tables: readonly DateWords[] = [englishDates, germanDates, frenchDates];

/** Gives the languages whose times count: the one that the words are in first, then English, then the user's others. */
export function dueLanguages(context: SentenceContext, first: DateWords['language']): DateWords[] {
  const known = tables.filter(({ language }) => language === 'en' || context.languages.includes(language));
  return known.toSorted((a, b) => Number(b.language === first) - Number(a.language === first));
}
