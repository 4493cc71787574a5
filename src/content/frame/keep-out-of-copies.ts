import { onUser } from '../on-user';
import { pageDocument as document } from '../page-document';
import { setImportant } from './place-host';

/**
 * Takes our host out of what the user copies or drags out of the page. The browser leaves out what is within it, but the
 * element itself, with its styles, would be pasted into their mail.
 */
export function keepOutOfCopies(host: HTMLElement, signal: AbortSignal): void {
  const leaveOut = () => {
    const selection = document.getSelection();
    // Not by `containsNode`, which Chromium denies of what cannot be selected.
    if (!selection?.rangeCount || !selection.getRangeAt(0).intersectsNode(host)) return;
    setImportant(host, { display: 'none' });
    setTimeout(() => setImportant(host, { display: 'initial' }));
  };
  for (const type of ['copy', 'cut', 'dragstart'] as const) onUser(type, leaveOut, signal);
}
