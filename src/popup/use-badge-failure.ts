import { useEffect, useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import type { PopupPlatform } from './popup-platform';

/** Returns why the badge could not be counted, or undefined if it could. */
export function useBadgeFailure({ badgeFailure }: PopupPlatform): string | undefined {
  const [why, setWhy] = useState<string>();
  useEffect(() => {
    badgeFailure().then(setWhy, (cause: unknown) => logUnexpected('reading the badge’s failure', cause));
  }, [badgeFailure]);
  return why;
}
