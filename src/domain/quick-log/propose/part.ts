import type { Opening } from '../marks/opening-at';
import type { Part } from '../text/clauses';
import type { Meaning } from '../languages/language-words';
import type { Found } from './found';

/** What came before a part in the same sentence, and the part's text before it in any. */
export interface Before {
  readonly means?: Meaning | 'outcome' | 'kept';
  readonly text: string;
}

/** What a part was understood to be; nothing where it is note. */
export interface PartRead {
  readonly found: readonly Found[];
  readonly means?: Before['means'];
  /** Behind an "and" stands another of the same, with its own time. */
  readonly hasMore?: true;
}

/** A part as it opens: its words are [bodyFrom, bodyTo). */
export interface Opened {
  readonly opening: Opening;
  readonly part: Part;
  readonly bodyTo: number;
  readonly before: Before;
}

/** That a part is note, and looks no further. */
export const note: PartRead = { found: [] };

/** That an opener says so, or tells some news. */
export const explicitNote = (means: 'note' | 'news'): PartRead => ({ found: [], means });
