import type { PromiseDetails } from '../../store/promise-details';
import type { Today } from '../today';

/** What each part of a promise's dialog is given. */
export interface DialogPartProps {
  readonly details: PromiseDetails;
  readonly today: Today;
}
