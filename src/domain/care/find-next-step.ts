import { ofType } from '../keeping/keeping';
import type { Finder } from './facts';

/** Only before the sale: no next step is agreed. */
export const nextStep: Finder = ({ impressions, promises, keeping }) => {
  const [last] = impressions.toSorted((a, b) => b.happenedAt - a.happenedAt);
  const agreed = promises.some((promise) => promise.open) || ofType(keeping, 'intention').length > 0;
  return !last || agreed || last.outcome === 'no-thanks' ? [] : [{ type: 'next-step' }];
};
