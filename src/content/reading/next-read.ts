/** Waits between the reads of a page that does not change, ms: eight reads in at most ten seconds. */
const waits = [0, 120, 230, 450, 900, 1700, 2800, 3600] as const;

/** Wait before a change is read again, to see whether it lasts, ms. */
const secondLook = 150;

export const maxReads = waits.length;

/** How the reading of a page has gone so far. */
export interface Progress {
  readonly reads: number;
  /** How many of them were second looks. */
  readonly secondLooks: number;
  /** The last read differed from the one before. */
  readonly changed: boolean;
}

/** Returns how long to wait for the next read, ms; undefined after the last. */
export function waitForNext({ reads, secondLooks, changed }: Progress): number | undefined {
  if (reads >= maxReads) return undefined;
  return changed ? secondLook : waits[reads - secondLooks];
}
