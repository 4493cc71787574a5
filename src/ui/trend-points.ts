import { ratingSteps, type Rating } from '../domain/impression/rating';

/** Returns a point for each rating in a box of that size, the first at the left, rave at the top; `inset` is the margin on each side. */
export function trendPoints(
  ratings: readonly Rating[],
  { width, height, inset }: { width: number; height: number; inset: number },
): [x: number, y: number][] {
  const dx = ratings.length > 1 ? (width - 2 * inset) / (ratings.length - 1) : 0;
  const dy = (height - 2 * inset) / 3;
  return ratings.map((rating, i) => [
    round(inset + i * dx),
    round(height - inset - (ratingSteps[rating] - 1) * dy),
  ]);
}

const round = (length: number) => Math.round(length * 10) / 10;
