import type { OpenThing, SentenceContext } from '../domain/quick-log/reading';
import type { Settings } from '../store/settings';
import type { Wording } from '../ui/wording';

/** The settings for reading a sentence; undefined until they were read. */
export type ReadingSettings = Pick<Settings, 'languages' | 'answerMinutes' | 'dayOrder'> | undefined;

/** Returns the context for reading a sentence now. */
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
  dayFirst: settings?.dayOrder && settings.dayOrder === 'day-first',
});
