import { pageDocument as document } from '../page-document';

/**
 * Watches what the page does to our host's attributes, and to what stands beside it: a page could have it there whenever it draws, and
 * undo it before it is asked. Our own changes count too, because the sheet looks different then. Returns when it last happened, of
 * `performance.now()`.
 */
export function watchChanges(host: HTMLElement): () => number {
  let changed = -Infinity;
  const note = () => void (changed = performance.now());
  const observer = new MutationObserver(note);
  observer.observe(host, { attributes: true });
  return () => {
    if (observer.takeRecords().length > 0) note();
    // Observing the same node twice is harmless, and a page can have a new root.
    observer.observe(document.documentElement, { childList: true });
    return changed;
  };
}
