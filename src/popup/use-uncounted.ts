import { useEffect, useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import type { Around } from './around';

/** Gives why the toolbar's number could not be counted; undefined where it could. */
export function useUncounted({ badgeFailure }: Around): string | undefined {
  const [why, setWhy] = useState<string>();
  useEffect(() => {
    badgeFailure().then(setWhy, (cause: unknown) => logUnexpected('reading the badge’s failure', cause));
  }, [badgeFailure]);
  return why;
}
