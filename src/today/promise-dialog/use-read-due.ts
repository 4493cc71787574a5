import { useCallback } from 'preact/hooks';
import type { DueReading } from '../../domain/quick-log/reading';
import { readDueWords } from '../../ui/load-due-reader';
import { useWording } from '../../ui/wording';
import type { Own } from '../own';

/** Gives the way to read a due time in the user's own words; undefined where it is not a time. */
export function useReadDue({ settings }: Own): (words: string) => Promise<DueReading | undefined> {
  const { zone, locale, hours } = useWording();
  return useCallback(
    (words: string) =>
      readDueWords(words, { now: Date.now(), zone, locale, hours, languages: settings.languages, open: [] }),
    [zone, locale, hours, settings.languages],
  );
}
