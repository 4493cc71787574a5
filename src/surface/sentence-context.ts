import type { OpenThing, SentenceContext } from '../domain/quick-log/reading';
import type { Settings } from '../store/settings';
import type { Wording } from '../ui/wording';

/** What of the settings a sentence is read by; undefined until they were read. */
export type ReadingSettings = Pick<Settings, 'languages' | 'answerMinutes'> | undefined;

/** Gives what a sentence is read against, now. */
export const sentenceContext = (
  { zone, locale, hours }: Wording,
  settings: ReadingSettings,
  open: readonly OpenThing[] = [],
): SentenceContext => ({
  now: Date.now(),
  zone,
  locale,
  hours,
  open,
  languages: settings?.languages ?? [],
  answerMinutes: settings?.answerMinutes,
});
