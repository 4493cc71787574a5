import type { PlannedDay } from '../domain/day/plan-days';
import type { ClientPromise } from '../domain/promise/client-promise';
import type { Book } from '../store/book';
import type { Records } from '../surface/records';
import type { DayBook } from '../store/day-book';
import type { Changes } from '../surface/change/changes';
import type { Preferences } from './preferences';

/** When some work would be planned, while it is dragged or moved by keys. Instants in epoch ms. */
export interface Replan {
  readonly id: string;
  readonly at: number;
  readonly minutes: number;
}

/** What every view of the page gets. */
export interface Today {
  readonly book: Book;
  readonly preferences: Preferences;
  readonly day: DayBook;
  /** Today and the days after it. */
  readonly plan: readonly [PlannedDay, ...PlannedDay[]];
  /** Epoch ms. */
  readonly now: number;
  readonly make: Changes['make'];
  /** Opens the records of the contacts of the day. */
  readonly recordOf: Records;
  /** Opens the dialog of a promise. */
  readonly open: (promise: ClientPromise) => void;
  /** Shows the plan as it would be with this change; undefined takes that back. */
  readonly preview: (replan: Replan | undefined) => void;
}
