import { setImportant } from '../frame/place-host';
import { isolatedWorld } from '../isolated-world';
import { pageDocument as document } from '../page-document';

/**
 * Takes our host out of what the user copies or drags out of the page. The browser leaves out what is within it, but the
 * element itself, with its styles, would be pasted into their mail.
 */
export function keepOutOfCopies(): void {
  for (const type of ['copy', 'cut', 'dragstart']) addEventListener(type, leaveOut, { capture: true });
}

function leaveOut({ isTrusted }: Event): void {
  const host = isolatedWorld.host?.element;
  const selection = document.getSelection();
  // Not by `containsNode`, which Chromium denies of what cannot be selected.
  if (!host || !isTrusted || !selection?.rangeCount || !selection.getRangeAt(0).intersectsNode(host)) return;
  setImportant(host, { display: 'none' });
  setTimeout(() => setImportant(host, { display: 'initial' }));
}
