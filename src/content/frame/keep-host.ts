import { pageDocument } from '../page-document';
import { rarely } from '../rarely';

/**
 * Puts the host back at once when the page has thrown it out, as a failed hydration does, which renders the whole document anew. Then
 * calls `changed`, and also when it has to stay out for now. Returns what tries again.
 */
export function keepHost(host: HTMLElement, changed: () => void, signal: AbortSignal): () => void {
  const mayAgain = rarely();
  // The node itself, which can be observed.
  const page = host.ownerDocument;
  const look = () => {
    const root = pageDocument.documentElement;
    // Observing the same node twice is harmless, and a new root is another node.
    for (const parent of [page, root]) if (parent) observer.observe(parent, { childList: true });
    if (host.parentNode === root) return;
    if (root && mayAgain()) root.append(host);
    changed();
  };
  const observer = new MutationObserver(look);
  signal.addEventListener('abort', () => observer.disconnect());
  look();
  return look;
}
