import { swallow } from './swallow';

/**
 * Lets nothing be copied or dragged out of a sheet that is not seen: a page could cover it, and have the user copy what they
 * cannot see and paste it into the page. Calls `refuse` when it does.
 */
export function guardCopies(document: Document, isSeen: () => boolean, refuse: () => void): void {
  const judge = (event: Event) => {
    if (isSeen()) return;
    swallow(event);
    refuse();
  };
  for (const type of ['copy', 'cut', 'dragstart']) document.addEventListener(type, judge, { capture: true });
}
