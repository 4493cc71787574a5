import { ofType } from '../keeping/keeping';
import { hasMeetingAhead } from '../keeping/meeting/meetings-with';
import type { Finder } from './facts';

/** Only before the sale: no next step is agreed. A meeting to come is one. */
export const nextStep: Finder = ({ impressions, promises, keeping, now, zone }) => {
  const [last] = impressions.toSorted((a, b) => b.happenedAt - a.happenedAt);
  const agreed =
    promises.some((promise) => promise.open) ||
    ofType(keeping, 'intention').length > 0 ||
    hasMeetingAhead(keeping, { now, zone });
  return !last || agreed || last.outcome === 'no-thanks' ? [] : [{ type: 'next-step' }];
};
