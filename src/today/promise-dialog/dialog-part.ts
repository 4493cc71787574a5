import type { PromiseAction } from '../../domain/promise/promise-action';
import type { PromiseDetails } from '../../store/promise-details';
import type { SentDraft } from '../../ui/form-drafts';
import type { Today } from '../today';

/** What each part of a promise's dialog is given. */
export interface DialogPartProps {
  readonly details: PromiseDetails;
  readonly today: Today;
  /** Does something to the promise. Resolves to whether it is on disk. */
  readonly act: (action: PromiseAction, sent?: SentDraft) => Promise<boolean>;
}
