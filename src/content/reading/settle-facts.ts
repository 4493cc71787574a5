import type { PageFacts } from '../../domain/contact/page-facts';

/** What the page may still show of the record that was there before. */
export interface Former {
  /** Names and e-mail addresses that it showed before the address changed, or just as it did. */
  readonly marks: ReadonlySet<string>;
  /** It was left before its own fields had come: they may still come, under this address. */
  readonly unfinished: boolean;
}

/** What else is known when a page is read. */
export interface Readings {
  readonly former: Former;
  readonly last: PageFacts | undefined;
  /** It is not read again. */
  readonly atEnd: boolean;
}

export const noFormer: Former = { marks: new Set(), unfinished: false };

/**
 * Tells whether facts may go to the frame. A page changes its address before its fields: what it shows counts where the
 * record's own id stands beside it; else where two reads in a row agree, and nothing in it stood there before. Where the
 * record before was left unfinished, only the last two reads count, which are seconds apart. A page that shows no name is
 * taken at its word at the end. Unsure means: nothing, and the user is asked.
 */
export function hasSettled(facts: PageFacts, { former, last, atEnd }: Readings): boolean {
  if (facts.name !== undefined && facts.witness) return true;
  if (facts.name === undefined && !atEnd) return false;
  if (!last || !areSame(facts, last)) return false;
  if (marksOf(facts).some((mark) => former.marks.has(mark))) return false;
  return atEnd || !former.unfinished;
}

/** Gives what tells one person's page from another's: colleagues share a company and often a phone. */
export const marksOf = ({ name, email }: PageFacts): string[] =>
  [name, email].filter((mark) => mark !== undefined);

/** Tells whether two reads agree. */
export const areSame = (a: PageFacts, b: PageFacts): boolean =>
  (['name', 'company', 'email', 'phone', 'witness'] as const).every((key) => a[key] === b[key]);
