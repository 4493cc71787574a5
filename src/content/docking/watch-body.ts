import { pageDocument as document } from '../page-document';

/** Calls when a direct child of the body comes or goes (a dialog, a menu), or the body itself. Gives the way to stop. */
export function watchBody(changed: () => void): () => void {
  const observer = new MutationObserver(() => {
    // A body that was put in the place of another; observing one twice observes it once.
    observe();
    changed();
  });
  // Never the subtree: a CRM's page changes all day long.
  const observe = () => {
    for (const parent of [document.documentElement, document.body])
      observer.observe(parent, { childList: true });
  };
  observe();
  return () => observer.disconnect();
}
