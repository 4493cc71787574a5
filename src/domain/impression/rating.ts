import * as v from 'valibot';

/** What the client would say about us now (L4), best first. */
export const Rating = v.picklist(['rave', 'positive', 'lukewarm', 'negative']);
export type Rating = v.InferOutput<typeof Rating>;

/** How many of the meter's four steps a rating fills. */
export const ratingSteps: Readonly<Record<Rating, 1 | 2 | 3 | 4>> = {
  rave: 4,
  positive: 3,
  lukewarm: 2,
  negative: 1,
};
