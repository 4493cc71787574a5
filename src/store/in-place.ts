import type { Impression } from '../domain/impression/impression';

/** Returns impressions with those from the future put in their place; the code for that is loaded if there are any. */
export async function inPlace(impressions: readonly Impression[]): Promise<readonly Impression[]> {
  const now = Date.now();
  return impressions.every(({ happenedAt }) => happenedAt <= now)
    ? impressions
    : (await import('../domain/impression/place-in-time')).placeInTime(impressions, now);
}
