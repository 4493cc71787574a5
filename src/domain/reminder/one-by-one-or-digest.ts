import type { DueReminder } from './reminders-due';

/** More reminders than this are shown as one digest. */
const maxOneByOne = 3;

/** How late (ms) a reminder still counts as on time: the worker wakes at least every five minutes. */
const grace = 6 * 60_000;

/** How reminders are shown: each as a notification of its own, or all in one. */
export type ReminderDisplay =
  | { readonly type: 'each'; readonly reminders: readonly DueReminder[] }
  | { readonly type: 'digest'; readonly reminders: readonly DueReminder[] };

/**
 * Returns how to show reminders at `now` (epoch ms): a few that are on time, or a single late one, each by itself;
 * otherwise a digest.
 */
export function oneByOneOrDigest(reminders: readonly DueReminder[], now: number): ReminderDisplay {
  const late = reminders.filter(({ at }) => now - at > grace);
  const few = reminders.length <= maxOneByOne && late.length === 0;
  return { type: few || reminders.length === 1 ? 'each' : 'digest', reminders };
}
