import type { Host } from '../frame/host-element';
import { pageDocument as document } from '../page-document';

/** What hides the sheet is noticed after about this time, sooner than the user could act on what they see, ms. */
const often = 250;

/**
 * Calls `look` now and then while the sheet can be seen, and `rest` when that has ended. Costs nothing in a tab in the background, or
 * while our host is hidden or collapsed.
 */
export function whileSeen({ element, root }: Host, look: () => void, rest: () => void): void {
  let isLooking = false;
  const again = () => {
    if (!isShown(element, root)) {
      isLooking = false;
      return rest();
    }
    look();
    // In a hidden document there is no next frame before it is seen again. A page cannot keep that from us, as it can an event.
    if (document.hidden) requestAnimationFrame(again);
    else setTimeout(again, often);
  };
  const begin = () => {
    if (isLooking) return;
    isLooking = true;
    again();
  };
  // Showing, hiding, opening and collapsing all change its styles.
  new MutationObserver(begin).observe(element, { attributeFilter: ['style'] });
  begin();
}

// A page can write its own word for visible there, such as `inherit`.
const isShown = (element: HTMLElement, root: ShadowRoot) =>
  element.style.visibility !== 'hidden' && root.querySelector('iframe')?.hidden === false;
