import type { Choice } from '../choose';
import type { SentenceContext } from '../reading';
import type { Sentence } from '../text/plain-text';
import type { Moment } from '../times/moment';
import type { Lexicon } from './lexicon';

/** What is read, and all that it is read against. */
export interface ReadContext {
  readonly sentence: Sentence;
  readonly context: SentenceContext;
  readonly moment: Moment;
  readonly lexicon: readonly Lexicon[];
  /** Called with every choice that is made among readings. */
  readonly onChoice?: ((choice: Choice) => void) | undefined;
}
