import * as v from 'valibot';
import type { Impression } from '../impression/impression';
import { Rating, ratingSteps } from '../impression/rating';

/** A rating that was given. `at` is epoch ms. */
export const Mark = v.object({ id: v.string(), at: v.number(), rating: Rating });
export type Mark = v.InferOutput<typeof Mark>;

/** How many ratings at either end tell where a trend goes. */
const few = 3;

/** What is needed of the ratings of one contact to tell whether they fall: how many there are, and the first and the last few. */
export const Trend = v.object({ count: v.number(), first: v.array(Mark), last: v.array(Mark) });
export type Trend = v.InferOutput<typeof Trend>;

/** A fall in ratings. */
export interface Fall {
  readonly first: Mark;
  readonly latest: Mark;
  /** Mean rating of the first few and of the last few, from 1 (negative) to 4 (rave). */
  readonly from: number;
  readonly to: number;
  /** Those first few and last few, oldest first. */
  readonly behind: readonly Mark[];
}

/** Returns the trend of these impressions; undefined if none of them is rated. */
export function trendOf(impressions: readonly Impression[]): Trend | undefined {
  const marks = impressions.flatMap(({ id, happenedAt: at, rating }) => (rating ? [{ id, at, rating }] : []));
  return marks.length ? ofMarks(marks, marks.length) : undefined;
}

/** Returns the trend of two together: of a contact and a new rating, or of two contacts that are one person. */
export const joinTrends = (a: Trend, b: Trend): Trend => ({
  count: a.count + b.count,
  first: ofMarks([...a.first, ...b.first], 0).first,
  last: ofMarks([...a.last, ...b.last], 0).last,
});

function ofMarks(marks: readonly Mark[], count: number): Trend {
  const sorted = marks.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  return { count, first: sorted.slice(0, few), last: sorted.slice(-few) };
}

/**
 * Returns the fall in ratings of one person (L6), or undefined if there is none: the latest rating is lower than the first,
 * *and* the last few are lower on average than the first few. A few is three, or half if there are fewer than six ratings, so
 * one bad day after a rise does not count, and two ratings are enough.
 */
export function fallOf(trend: Trend): Fall | undefined {
  const enough = Math.min(few, Math.floor(trend.count / 2));
  const [first] = trend.first;
  const latest = trend.last.at(-1);
  if (enough === 0 || !first || !latest) return undefined;
  const [start, end] = [trend.first.slice(0, enough), trend.last.slice(-enough)];
  const [from, to] = [mean(start), mean(end)];
  if (ratingSteps[latest.rating] >= ratingSteps[first.rating] || to >= from) return undefined;
  return { first, latest, from, to, behind: [...start, ...end] };
}

const mean = (marks: readonly Mark[]) =>
  marks.reduce((sum, { rating }) => sum + ratingSteps[rating], 0) / marks.length;
