import * as v from 'valibot';
import type { Impression } from '../impression/impression';
import { Rating } from '../impression/rating';
import { isResult } from './is-result';

const day = 86_400_000;
/** Every zone is a whole number of these from UTC, so a day or a month of any zone is made of whole ones. */
export const quarter = 15 * 60_000;

/** What the figures count: the ratings, and the interactions with logged minutes, their seconds, and their results. */
const counted = [...Rating.options, 'timed', 'seconds', 'results'] as const;
type Counted = (typeof counted)[number];
export type Counts = Readonly<Record<Counted, number>>;

/** What the figures need of one day of UTC: its interactions, counted by the quarter of an hour (0 to 95) in which they began. */
export const DayTally = v.object({
  /** Days since 1970. */
  day: v.number(),
  /** One number for each of `counted`, in that order. Quarters without interactions are absent. */
  quarters: v.record(v.string(), v.array(v.number())),
});
export type DayTally = v.InferOutput<typeof DayTally>;

/** The day of UTC on which an interaction is counted. */
export const dayOf = ({ happenedAt }: Pick<Impression, 'happenedAt'>): number => Math.floor(happenedAt / day);

/** Returns the counts of one interaction. */
function countsOf(impression: Impression): Counts {
  const { rating, minutes = 0 } = impression;
  const rated = Object.fromEntries(Rating.options.map((one) => [one, rating === one ? 1 : 0]));
  const timed = minutes > 0 ? 1 : 0;
  const more = { timed, seconds: Math.round(minutes * 60), results: timed && isResult(impression) ? 1 : 0 };
  return { ...noCounts, ...rated, ...more };
}

/** Nothing. */
export const noCounts: Counts = {
  rave: 0,
  positive: 0,
  lukewarm: 0,
  negative: 0,
  timed: 0,
  seconds: 0,
  results: 0,
};

/**
 * Returns a day with an interaction counted in (`times` 1) or out again (-1). A day on which nothing is counted has no quarters.
 */
export function countInto(tally: DayTally, impression: Impression, times: 1 | -1): DayTally {
  const counts = countsOf(impression);
  if (counted.every((name) => counts[name] === 0)) return tally;
  const at = String(Math.floor((impression.happenedAt - tally.day * day) / quarter));
  const { [at]: before = [], ...others } = tally.quarters;
  const after = counted.map((name, i) => (before[i] ?? 0) + times * counts[name]);
  const isEmpty = after.every((count) => count === 0);
  return { day: tally.day, quarters: isEmpty ? others : { ...others, [at]: after } };
}

/** Returns the tallies of these interactions, by day. */
export function talliesOf(impressions: Iterable<Impression>, into = new Map<number, DayTally>()) {
  for (const impression of impressions) {
    const at = dayOf(impression);
    const tally = countInto(into.get(at) ?? { day: at, quarters: {} }, impression, 1);
    if (Object.keys(tally.quarters).length > 0) into.set(at, tally);
  }
  return into;
}

/** Returns each quarter of an hour that has interactions: when it begins (epoch ms), and its counts. */
export const quartersOf = (
  tallies: readonly DayTally[],
): { readonly at: number; readonly counts: Counts }[] =>
  tallies.flatMap((tally) =>
    Object.entries(tally.quarters).map(([name, numbers]) => ({
      at: tally.day * day + Number(name) * quarter,
      counts: countsFrom(numbers),
    })),
  );

const countsFrom = (numbers: readonly number[]): Counts => {
  const [rave = 0, positive = 0, lukewarm = 0, negative = 0, timed = 0, seconds = 0, results = 0] = numbers;
  return { rave, positive, lukewarm, negative, timed, seconds, results };
};

/** Returns both together. */
export const addCounts = (a: Counts, b: Counts): Counts => ({
  rave: a.rave + b.rave,
  positive: a.positive + b.positive,
  lukewarm: a.lukewarm + b.lukewarm,
  negative: a.negative + b.negative,
  timed: a.timed + b.timed,
  seconds: a.seconds + b.seconds,
  results: a.results + b.results,
});
