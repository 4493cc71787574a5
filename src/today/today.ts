import type { PlannedDay } from '../domain/day/plan-days';
import type { ClientPromise } from '../domain/promise/client-promise';
import type { Book } from '../store/book';
import type { Records } from '../surface/records';
import type { DayBook } from '../store/day-book';
import type { Changes } from '../surface/change/changes';
import type { Own } from './own';

/** Where some work would be laid, while it is dragged or moved by keys. Instants in epoch ms. */
export interface Replan {
  readonly id: string;
  readonly at: number;
  readonly minutes: number;
}

/** What every view of the page is given. */
export interface Today {
  readonly book: Book;
  readonly own: Own;
  readonly day: DayBook;
  /** Today and the days after it. */
  readonly plan: readonly [PlannedDay, ...PlannedDay[]];
  /** Epoch ms. */
  readonly now: number;
  readonly make: Changes['make'];
  /** The ways to the records of those whom the day is about. */
  readonly recordOf: Records;
  /** Opens the dialog of a promise. */
  readonly open: (promise: ClientPromise) => void;
  /** Shows where work would be laid; undefined takes it back. */
  readonly preview: (replan: Replan | undefined) => void;
}
