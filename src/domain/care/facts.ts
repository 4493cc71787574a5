import type { Stage } from '../contact/stage';
import type { AskLanguages } from '../heat/reads-as-ask';
import type { PersonHistory } from '../timeline/timeline';
import type { Care } from './care';

/** What care is derived from: everything about one person, their stage, and the current time. */
export interface CareFacts extends PersonHistory {
  readonly stage: Stage | undefined;
  /** Epoch ms. */
  readonly now: number;
  /** IANA zone of the user. */
  readonly zone: string;
  /** The user's languages in addition to English. */
  readonly languages: AskLanguages;
}

/** Finds one type of thing to do; `today` is an ISO day. */
export type Finder = (facts: CareFacts, today: string) => readonly Care[];
