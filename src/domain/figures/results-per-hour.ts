import type { Impression } from '../impression/impression';

/** What the time spent with clients brought (P7). */
export interface Effect {
  /** The interactions with minutes; only those are counted, on both sides. */
  readonly timed: readonly Impression[];
  /** Those of them that ended signed, as a rave or positive. */
  readonly results: readonly Impression[];
  readonly hours: number;
  /** Results per hour; undefined where no time was logged. */
  readonly perHour: number | undefined;
}

/** Gives results per hour spent. A result is an interaction that ended in a signature, or that they would speak well of. */
export function effectOf(impressions: readonly Impression[]): Effect {
  const timed = impressions.filter(({ minutes }) => minutes !== undefined && minutes > 0);
  const results = timed.filter(
    ({ outcome, rating }) => outcome === 'signed' || rating === 'rave' || rating === 'positive',
  );
  const hours = timed.reduce((sum, { minutes = 0 }) => sum + minutes, 0) / 60;
  return { timed, results, hours, perHour: hours > 0 ? results.length / hours : undefined };
}
