import type { Habits } from '../store/habits';
import type { Settings } from '../store/settings';

/** The user's settings and habits, as this page needs them. */
export interface Preferences {
  readonly settings: Settings;
  readonly habits: Habits;
}
