import type { Chip, Span } from '../reading';

type WithoutKey<C> = C extends Chip ? Omit<C, 'key'> : never;
/** A chip before it has its key. */
export type Draft = WithoutKey<Chip>;

/** A part that was recognised, with what is needed to change one's mind about it. */
export interface Found {
  readonly chip: Draft;
  /** What the chip takes out of the note. */
  readonly cuts: readonly Span[];
  /** The part's words with their time, should it be turned into something else. */
  readonly full: string;
}
