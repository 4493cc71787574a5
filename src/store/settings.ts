import * as v from 'valibot';
import { usualHours, WorkingHours } from '../domain/due/working-hours';
import { otherLanguages } from '../domain/quick-log/languages/names';
import { usualAnswerMinutes } from '../domain/promise/usual-answer';
import type { Book } from './book';
import { settingRows } from './setting-rows';

/** The user's settings. Not entries, because they are part of nobody's history. */
export const Settings = v.object({
  hours: v.fallback(WorkingHours, usualHours),
  /** Languages that the quick log understands in addition to English. */
  languages: v.fallback(v.array(v.picklist(otherLanguages)), []),
  /** Which of two figures is the day, in 4/12; absent: as the locale writes it. */
  dayOrder: v.exactOptional(v.fallback(v.optional(v.picklist(['day-first', 'month-first'])), undefined)),
  /** Working minutes within which a client's message is answered (P9); absent: the default. */
  answerMinutes: v.exactOptional(v.fallback(v.number(), usualAnswerMinutes)),
  /** Whether letters outside of any field are shortcuts, or only with Alt; absent: they are. */
  singleKeys: v.exactOptional(v.fallback(v.union([v.boolean(), v.literal('alt')]), true)),
  /** Words to mark in drafts to clients; absent: the product's own list. */
  buzzwords: v.exactOptional(v.fallback(v.array(v.string()), [])),
});
export type Settings = v.InferOutput<typeof Settings>;

/** Returns the settings, with defaults for what was never set or cannot be read. */
export async function readSettings(book: Book): Promise<Settings> {
  return v.parse(Settings, await settingRows(book));
}
