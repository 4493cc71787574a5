import { useCallback } from 'preact/hooks';
import type { DueReading } from '../domain/quick-log/reading';
import { readDueWords } from '../ui/read-due-words';
import { useWording } from '../ui/wording';
import { sentenceContext, type ReadingSettings } from './sentence-context';

/** Returns a function that reads a due time in the user's words and languages; it resolves to undefined if it is not a time. */
export function useReadDue(settings: ReadingSettings): (words: string) => Promise<DueReading | undefined> {
  const wording = useWording();
  const { zone, locale, hours } = wording;
  return useCallback(
    (words: string) => readDueWords(words, sentenceContext(wording, settings)),
    [zone, locale, hours, settings?.languages],
  );
}
