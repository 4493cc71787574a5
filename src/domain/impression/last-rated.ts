import type { Impression } from './impression';
import type { Rating } from './rating';

/** Returns the latest impression that has a rating, among impressions that are newest first: one without does not hide it. */
export const lastRated = (
  impressions: readonly Impression[],
): (Impression & { readonly rating: Rating }) | undefined =>
  impressions.find((one): one is Impression & { readonly rating: Rating } => one.rating !== undefined);
