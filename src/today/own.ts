import type { Habits } from '../store/habits';
import type { Settings } from '../store/settings';

/** What the user has set, as this page needs it. */
export interface Own {
  readonly settings: Settings;
  readonly habits: Habits;
}
