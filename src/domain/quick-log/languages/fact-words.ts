import type { Rhythm } from '../../cadence/rule';
import type { Fact } from '../reading';

/** Words that say something to keep about a client, with sentences beside them that they must read and must not. */
export interface FactRule {
  readonly id: string;
  readonly fact: Fact;
  /** Source, matched from a clause's beginning, in lower case; groups `what` and `whom` are its words. */
  readonly when: string;
  /** Source of what makes it none. */
  readonly notIf?: string;
  /** Counts only with a day, with a time of some sort, or without. */
  readonly needs?: 'day' | 'rhythm';
  readonly doubtful?: true;
  readonly reads: readonly string[];
  readonly not: readonly string[];
}

/** What of a language is needed to read what is kept of a client. */
export interface FactWords {
  readonly rules: readonly FactRule[];
  /** How often something is done. */
  readonly rhythms: readonly (readonly [Rhythm, string])[];
}
