import type { QuietHours } from '../reminder/quiet-hours';
import type { WorkingHours } from './working-hours';

/** When and where the user is, made once for a refresh or a screen and passed to everything that needs a clock. */
export interface Here {
  /** Epoch ms. */
  readonly now: number;
  /** IANA name. */
  readonly zone: string;
  readonly hours: WorkingHours;
  /** When no reminder is shown; absent: never quiet. */
  readonly quiet?: QuietHours;
}
