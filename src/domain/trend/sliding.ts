import type { Impression } from '../impression/impression';
import { ratingSteps, type Rating } from '../impression/rating';

export type Rated = Impression & { readonly rating: Rating };

/** A fall in ratings. */
export interface Slide {
  readonly first: Rated;
  readonly latest: Rated;
  /** Mean rating of the first few and of the last few impressions, from 1 (negative) to 4 (rave). */
  readonly from: number;
  readonly to: number;
  /** Those first few and last few, oldest first. */
  readonly behind: readonly Rated[];
}

/** Returns the rated impressions, oldest first. */
export const ratedOf = (impressions: readonly Impression[]): Rated[] =>
  impressions
    .filter((impression): impression is Rated => impression.rating !== undefined)
    .toSorted((a, b) => a.happenedAt - b.happenedAt || (a.id < b.id ? -1 : 1));

/**
 * Returns the fall in ratings of one person (L6), or undefined if there is none: the latest rating is lower than the first,
 * *and* the last few are lower on average than the first few. A few is three, or half if there are fewer than six ratings, so
 * one bad day after a rise does not count, and two ratings are enough.
 */
export function slideOf(impressions: readonly Impression[]): Slide | undefined {
  const rated = ratedOf(impressions);
  const few = Math.min(3, Math.floor(rated.length / 2));
  const [first] = rated;
  const latest = rated.at(-1);
  if (few === 0 || !first || !latest) return undefined;
  const [start, end] = [rated.slice(0, few), rated.slice(-few)];
  const [from, to] = [mean(start), mean(end)];
  if (ratingSteps[latest.rating] >= ratingSteps[first.rating] || to >= from) return undefined;
  return { first, latest, from, to, behind: [...start, ...end] };
}

const mean = (rated: readonly Rated[]) =>
  rated.reduce((sum, { rating }) => sum + ratingSteps[rating], 0) / rated.length;
