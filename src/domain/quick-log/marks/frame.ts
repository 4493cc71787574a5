import type { Verb } from '../languages/frame-words';

/** Who does it, as far as the clause itself says. */
export type Party = 'us' | 'them' | 'thing' | 'none';

/** What a clause is built on: its subject, its verb, and what stands between. */
export interface Frame {
  readonly party: Party;
  /** A pronoun or a known noun, and not only a word that nobody knows. */
  readonly isSure: boolean;
  /** Index of the first word of the subject, and of the verb; without a verb, undefined. */
  readonly subjectAt: number;
  readonly verbAt?: number;
  readonly verb?: Verb;
  /** Every form that the verb's word may be. */
  readonly forms?: readonly Verb['form'][];
  readonly aux?: 'will' | 'would' | 'being' | 'to' | 'wants';
  readonly isNegated: boolean;
  readonly isMaybe: boolean;
  readonly isSubordinate: boolean;
}
