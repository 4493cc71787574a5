import type { Impression } from '../domain/impression/impression';

const load = () => import('../domain/impression/place-in-time');

/** Returns impressions with those from the future put in their place; the code for that is loaded if there are any. */
export const inPlace = async (impressions: readonly Impression[]): Promise<readonly Impression[]> =>
  impressions.some(({ happenedAt }) => happenedAt > Date.now())
    ? (await load()).placeInTime(impressions, Date.now())
    : impressions;
