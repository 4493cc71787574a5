import { addCounts, noCounts, quartersOf, type DayTally } from './day-tally';

/** Results per hour spent with clients (P7). */
export interface ResultsPerHour {
  /** Number of interactions with logged minutes; only these count, for results and for hours. */
  readonly timed: number;
  /** Number of those of them that ended in a signature or with a rave or positive rating. */
  readonly results: number;
  readonly hours: number;
  /** Undefined if no time was logged. */
  readonly perHour: number | undefined;
}

/** Returns the results per hour of the interactions since an instant (epoch ms). */
export function resultsPerHour(tallies: readonly DayTally[], since: number): ResultsPerHour {
  const { timed, results, seconds } = quartersOf(tallies)
    .filter(({ at }) => at >= since)
    .reduce((sum, { counts }) => addCounts(sum, counts), noCounts);
  const hours = seconds / 3600;
  return { timed, results, hours, perHour: hours > 0 ? results / hours : undefined };
}
