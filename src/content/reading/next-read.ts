/** Waits between the reads of a page that does not change, ms: eight reads, and not for longer than ten seconds. */
const waits = [0, 120, 230, 450, 900, 1700, 2800, 3600] as const;

/** What has changed is read again soon, to see whether it stays, ms. */
const secondLook = 150;

export const mostReads = waits.length;

/** How the reading of a page has gone so far. */
export interface Progress {
  readonly reads: number;
  /** Of these, second looks. */
  readonly secondLooks: number;
  /** The last read differed from the one before it. */
  readonly changed: boolean;
}

/** Returns how long to wait for the next read, ms; undefined after the last. */
export function waitForNext({ reads, secondLooks, changed }: Progress): number | undefined {
  if (reads >= mostReads) return undefined;
  return changed ? secondLook : waits[reads - secondLooks];
}
