import type { Stage } from '../contact/stage';
import type { AskLanguages } from '../heat/reads-as-ask';
import type { PersonHistory } from '../timeline/timeline';
import type { Care } from './care';

/** What care is thought of: all of one person, what they are to us, and when it is. */
export interface CareFacts extends PersonHistory {
  readonly stage: Stage | undefined;
  /** Epoch ms. */
  readonly now: number;
  /** IANA zone of the user. */
  readonly zone: string;
  /** The user's, beside English. */
  readonly languages: AskLanguages;
}

/** Finds one sort of thing to do; `today` is an ISO day. */
export type Finder = (facts: CareFacts, today: string) => readonly Care[];
