import type { DueReminder } from './reminders-due';

/** How much is said one by one; more than this comes as one digest. */
const oneByOne = 3;

/** How late (ms) a reminder may be and still come as if on time: an alarm may be late by a look in between. */
const grace = 6 * 60_000;

/** What is shown: each by itself, or all of them in one. */
export type Showing =
  | { readonly type: 'each'; readonly reminders: readonly DueReminder[] }
  | { readonly type: 'digest'; readonly reminders: readonly DueReminder[] };

/** Gives how reminders are shown at `now` (epoch ms): a few fresh ones, or a single old one, by themselves; else as one digest. */
export function oneByOneOrDigest(reminders: readonly DueReminder[], now: number): Showing {
  const missed = reminders.filter(({ at }) => now - at > grace);
  const few = reminders.length <= oneByOne && missed.length === 0;
  return { type: few || reminders.length === 1 ? 'each' : 'digest', reminders };
}
