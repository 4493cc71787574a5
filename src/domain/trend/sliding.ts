import type { Impression } from '../impression/impression';
import { fallOf, trendOf, type Fall } from './trend';

/** Returns the fall in ratings of one person (L6), or undefined if there is none. */
export function slideOf(impressions: readonly Impression[]): Fall | undefined {
  const trend = trendOf(impressions);
  return trend && fallOf(trend);
}
