import { pageDocument as document } from '../page-document';

/**
 * Calls `changed` when a direct child of the body (a dialog, a menu), or the body itself, is added or removed, or the root's own style
 * changes. Returns how to stop.
 */
export function watchBody(changed: () => void): () => void {
  const observer = new MutationObserver(() => {
    // The body may have been replaced. Observing the same node twice is harmless.
    observe();
    changed();
  });
  // Never the subtree, because a CRM's page changes all the time.
  const observe = () => {
    for (const parent of [document.documentElement, document.body])
      observer.observe(parent, {
        childList: true,
        attributeFilter: parent === document.body ? [] : ['style'],
      });
  };
  observe();
  return () => observer.disconnect();
}
