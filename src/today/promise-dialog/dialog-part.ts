import type { PromiseStory } from '../../store/promise-story';
import type { Today } from '../today';

/** What each part of a promise's dialog is given. */
export interface DialogPart {
  readonly story: PromiseStory;
  readonly today: Today;
}
