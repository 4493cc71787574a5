import type { Impression } from '../../impression/impression';
import type { Debrief } from './index';
import { DebriefSort } from './questions';
import * as v from 'valibot';

/** A loss whose debrief is still to be made. */
export interface WaitingDebrief {
  readonly impression: Impression;
  readonly sort: DebriefSort;
  /** What was answered so far. */
  readonly half?: Debrief;
}

/** Gives the debrief that an outcome asks for; undefined where it asks for none. */
export function sortOfOutcome(outcome: Impression['outcome']): DebriefSort | undefined {
  return v.is(DebriefSort, outcome) ? outcome : undefined;
}

/** Gives the losses that wait for their debrief, the latest first. A skipped or finished one waits no longer. */
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
