import type { DueReading, SentenceContext } from '../domain/quick-log/reading';

/** Reads a due time in the user's own words; the grammar of dates is fetched when it is first needed. Undefined: not a time. */
export async function readDueWords(words: string, context: SentenceContext): Promise<DueReading | undefined> {
  const { dueFromWords, loadLanguages } = await import('./due-reader');
  await loadLanguages(context.languages);
  return dueFromWords(words, context);
}
