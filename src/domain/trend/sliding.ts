import type { Impression } from '../impression/impression';
import { steps, type Rating } from '../impression/rating';

export type Rated = Impression & { readonly rating: Rating };

/** Impressions that fall, with those that show it. */
export interface Slide {
  readonly first: Rated;
  readonly latest: Rated;
  /** Mean of the first few and of the last few, in the meter's steps (1 to 4). */
  readonly from: number;
  readonly to: number;
  /** The first few and the last few, oldest first. */
  readonly behind: readonly Rated[];
}

/** Gives the rated impressions, oldest first. */
export const ratedOf = (impressions: readonly Impression[]): Rated[] =>
  impressions
    .filter((one): one is Rated => one.rating !== undefined)
    .toSorted((a, b) => a.happenedAt - b.happenedAt || (a.id < b.id ? -1 : 1));

/**
 * Tells whether our standard slips with them (L6), and by what: the latest rating is lower than the first, *and* the last
 * few are lower on average than the first few. A few is three, or half of them where there are fewer than six, so one bad
 * day after a rise is no slide, and two ratings can already be one. Undefined where nothing slides.
 */
export function slideOf(impressions: readonly Impression[]): Slide | undefined {
  const rated = ratedOf(impressions);
  const few = Math.min(3, Math.floor(rated.length / 2));
  const [first] = rated;
  const latest = rated.at(-1);
  if (few === 0 || !first || !latest) return undefined;
  const [start, end] = [rated.slice(0, few), rated.slice(-few)];
  const [from, to] = [mean(start), mean(end)];
  if (steps[latest.rating] >= steps[first.rating] || to >= from) return undefined;
  return { first, latest, from, to, behind: [...start, ...end] };
}

const mean = (rated: readonly Rated[]) =>
  rated.reduce((sum, { rating }) => sum + steps[rating], 0) / rated.length;
