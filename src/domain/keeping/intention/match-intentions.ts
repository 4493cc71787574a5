import type { Impression } from '../../impression/impression';
import { wasReached } from '../../impression/was-reached';
import type { Intention } from './index';

/** Which plan was made for which interaction. */
export interface MatchedIntentions {
  /** By the impression's id. */
  readonly of: ReadonlyMap<string, Intention>;
  /** The plan for the next interaction. */
  readonly next: Intention | undefined;
}

/**
 * Matches plans with interactions (L3): an interaction in which somebody was reached gets the latest plan that was made
 * since the interaction before it. A plan that was replaced before anybody was reached belongs to none, and a back-dated
 * interaction gets no plan that was made after it happened.
 */
export function matchIntentions(
  intentions: readonly Intention[],
  impressions: readonly Impression[],
): MatchedIntentions {
  const plans = intentions.toSorted((a, b) => a.madeAt - b.madeAt || (a.id < b.id ? -1 : 1));
  const reached = impressions.filter(wasReached).toSorted((a, b) => a.happenedAt - b.happenedAt);
  const of = new Map<string, Intention>();
  let since = -Infinity;
  for (const { id, happenedAt } of reached) {
    const plan = plans.findLast(({ madeAt }) => madeAt > since && madeAt <= happenedAt);
    if (plan) of.set(id, plan);
    since = happenedAt;
  }
  return { of, next: plans.findLast(({ madeAt }) => madeAt > since) };
}
