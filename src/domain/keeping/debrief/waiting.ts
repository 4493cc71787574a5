import type { Impression } from '../../impression/impression';
import type { Debrief } from './index';
import { DebriefSort } from './questions';
import * as v from 'valibot';

/** A loss that has not been debriefed yet. */
export interface WaitingDebrief {
  readonly impression: Impression;
  readonly sort: DebriefSort;
  /** The answers so far. */
  readonly half?: Debrief;
}

/** Returns the debrief that an outcome calls for; undefined if none. */
export function sortOfOutcome(outcome: Impression['outcome']): DebriefSort | undefined {
  return v.is(DebriefSort, outcome) ? outcome : undefined;
}

/** Returns the losses without a finished or skipped debrief, the latest first. */
export function waitingDebriefs(
  impressions: readonly Impression[],
  debriefs: readonly Debrief[],
): WaitingDebrief[] {
  const of = new Map(debriefs.map((debrief) => [debrief.impression, debrief]));
  return impressions
    .toSorted((a, b) => b.happenedAt - a.happenedAt)
    .flatMap((impression): WaitingDebrief[] => {
      const sort = sortOfOutcome(impression.outcome);
      const made = of.get(impression.id);
      if (!sort || (made && made.standing !== 'half')) return [];
      return [{ impression, sort, ...(made ? { half: made } : {}) }];
    });
}
