import { useEffect, useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import type { Person } from './person';
import type { PopupPlatform } from './popup-platform';

/** The sidebar's element (src/content/frame/host-element.ts), which stands in the page also while the sheet is collapsed. */
const sidebar = 'last-impression';

/** Whether a page that shows a contact, as it has told us itself, has thrown the sidebar out and keeps it out. */
export function useThrownOut(
  { selectorsIn }: PopupPlatform,
  tab: number | undefined,
  person?: Person,
): boolean {
  const [isOut, setOut] = useState(false);
  const hasAnswered = person?.facts !== undefined;
  useEffect(() => {
    if (tab === undefined || !hasAnswered) return;
    selectorsIn(tab, ['html', sidebar]).then(
      // Without the root, we may not look.
      (found) => setOut(found.includes('html') && !found.includes(sidebar)),
      (cause: unknown) => logUnexpected('looking for the sidebar', cause),
    );
  }, [tab, hasAnswered]);
  return isOut;
}
