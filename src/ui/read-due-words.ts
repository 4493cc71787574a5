import type { DueReading, SentenceContext } from '../domain/quick-log/reading';

/** Reads a due time in the user's words; resolves to undefined if it is none. Loads the grammar when it is first needed. */
export async function readDueWords(words: string, context: SentenceContext): Promise<DueReading | undefined> {
  const { dueFromWords, loadLanguages } = await import('./due-reader');
  await loadLanguages(context.languages);
  return dueFromWords(words, context);
}
