import * as v from 'valibot';

/**
 * What the journal holds: written into the database with each append, and outside of it once the spare copy holds as much.
 * If the two differ, something was lost.
 */
export const Tally = v.object({
  /** Id of the book: a database that was begun anew has another one. */
  book: v.string(),
  device: v.string(),
  /** The highest of this device. */
  n: v.number(),
  lamport: v.number(),
  /** How often entries were taken out of the journal or erased: what the spare copy still has of them is no loss. */
  era: v.optional(v.number(), 0),
  /** How many entries, of all devices. */
  count: v.number(),
  /** Fingerprint of the entries' ids. */
  check: v.pipe(v.string(), v.regex(/^[\da-f]{16}$/)),
});
export type Tally = v.InferOutput<typeof Tally>;

/** The tally in the database. */
export interface TallyRow extends Tally {
  key: 'tally';
}
