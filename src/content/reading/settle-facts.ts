import type { PageFacts } from '../../domain/contact/page-facts';

/** What was read of a page since its address changed, and what was known when it did. */
export interface Readings {
  /** The name that stood in the page when the address changed; late pages go on showing it. */
  readonly before: string | undefined;
  /** The record before was left before its own name had settled: its fields may still arrive, under this address. */
  readonly suspect: boolean;
  readonly last: PageFacts | undefined;
}

/**
 * Tells whether facts may go to the frame. A page changes its address before its fields, so a name counts where the
 * record's own id stands beside it; else where two reads in a row agree on a name that cannot be a former record's. Unsure
 * means: no name, and the user is asked.
 */
export function hasSettled(facts: PageFacts, { before, suspect, last }: Readings): boolean {
  if (facts.name === undefined) return false;
  if (facts.witness) return true;
  return !suspect && facts.name !== before && facts.name === last?.name;
}
