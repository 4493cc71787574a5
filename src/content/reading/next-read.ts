/** Waits between the reads of a page that does not change, ms: eight reads in at most ten seconds. */
const waits = [0, 120, 230, 450, 900, 1700, 1900, 1900] as const;

/** Wait before a change is read again, to see whether it lasts, ms. */
const secondLook = 150;

/** How many second looks there may be: a page may change for ever. */
export const maxSecondLooks = 12;

export const maxReads = waits.length;

/** How the reading of a page has gone so far. */
export interface Progress {
  /** How many of the reads above were done. */
  readonly reads: number;
  /** The last read differed from the one before, and gets a second look. */
  readonly changed: boolean;
}

/** Returns how long to wait for the next read, ms; undefined after the last. */
export const waitForNext = ({ reads, changed }: Progress): number | undefined =>
  changed ? secondLook : waits[reads];
