/** A text takes too long to read as a sentence: all of it is note. */
export class TooLongToRead extends Error {
  override readonly name = 'TooLongToRead';
}

/** So many places are looked at whatever the clock says: on a slow or busy machine an ordinary sentence is read all the same. */
export const ordinaryPlaces = 300;
/** Milliseconds that all further places may take together. */
const mostTime = 40;

/**
 * Returns what is called at each place of a sentence that is looked at; it throws `TooLongToRead` when it has become too
 * much. A pattern cannot be stopped while it runs, so each is kept from growing much faster than its text.
 */
export function readingLimit(clock: () => number): () => void {
  let places = 0;
  let until = Infinity;
  return () => {
    places += 1;
    if (places < ordinaryPlaces) return;
    if (places === ordinaryPlaces) until = clock() + mostTime;
    if (clock() > until) throw new TooLongToRead(`more than ${ordinaryPlaces} places`);
  };
}
