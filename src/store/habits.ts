import * as v from 'valibot';
import { Cushions, usualCushions } from '../domain/promise/default-cushion';
import { usualAnswerMinutes } from '../domain/promise/usual-answer';
import { QuietHours, usualQuiet } from '../domain/reminder/quiet-hours';
import type { Book } from './book';
import { putSetting } from './put-setting';
import { settingRows } from './setting-rows';

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(0.9));

/** Settings about keeping promises. Not entries, because they are part of nobody's history. */
export const Habits = v.object({
  /** The default cushion of a promise, by its length of notice. */
  cushions: v.fallback(Cushions, usualCushions),
  /** Whether notifications are wanted; they also need the browser's permission. */
  reminders: v.fallback(v.boolean(), true),
  /** When no reminder is shown; null: never quiet. */
  quiet: v.fallback(v.nullable(QuietHours), usualQuiet),
  /** The share of a day that stays unplanned (P3). */
  unplanned: v.fallback(share, 0.2),
  /** Working minutes within which a client's message is answered (P9). */
  answerMinutes: v.fallback(v.pipe(v.number(), v.minValue(1)), usualAnswerMinutes),
  /** The user's own template for an apology; empty: the product's. */
  apology: v.fallback(v.string(), ''),
});
export type Habits = v.InferOutput<typeof Habits>;

/** Returns the habits, with defaults for what was never set or cannot be read. */
export async function readHabits(book: Book): Promise<Habits> {
  return v.parse(Habits, await settingRows(book));
}

/** Saves one habit. */
export async function saveHabit<K extends keyof Habits>(book: Book, key: K, value: Habits[K]): Promise<void> {
  await putSetting(book, { key, value });
}
