import type { Impression } from '../impression/impression';

/** Results per hour spent with clients (P7). */
export interface ResultsPerHour {
  /** The interactions with logged minutes; only these count, for results and for hours. */
  readonly timed: readonly Impression[];
  /** Those of them that ended in a signature or with a rave or positive rating. */
  readonly results: readonly Impression[];
  readonly hours: number;
  /** Undefined if no time was logged. */
  readonly perHour: number | undefined;
}

/** Returns the results per hour of these impressions. */
export function resultsPerHour(impressions: readonly Impression[]): ResultsPerHour {
  const timed = impressions.filter(({ minutes }) => minutes !== undefined && minutes > 0);
  const results = timed.filter(
    ({ outcome, rating }) => outcome === 'signed' || rating === 'rave' || rating === 'positive',
  );
  const hours = timed.reduce((sum, { minutes = 0 }) => sum + minutes, 0) / 60;
  return { timed, results, hours, perHour: hours > 0 ? results.length / hours : undefined };
}
