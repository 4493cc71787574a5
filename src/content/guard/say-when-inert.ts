import { extensionApi } from '../extension-api';
import type { Host } from '../frame/host-element';
import { makeNoticeElement } from '../frame/notice-element';
import { pageDocument as document } from '../page-document';
import { shadowRootOf } from './shadow-root-of';

const modal = 'dialog:modal';

/**
 * Says over the sheet, as long as a modal dialog of the page is open, that the sheet takes nothing meanwhile, and the way out. Nothing
 * outside of such a dialog does, not even in the top layer.
 */
export function sayWhenInert({ element, root }: Host): void {
  const notice = makeNoticeElement(extensionApi.i18n.getMessage('pageHasDialog'));
  // Over the quick log: what the sheet shows can still be read.
  notice.style.cssText += 'position:absolute;inset:auto 0 0';
  const look = () => {
    const dialog = document.querySelector(modal) ?? focusedDialog();
    // In a shadow root, it tells nobody else.
    dialog?.addEventListener('close', look, { once: true });
    if (dialog ?? element.closest('[inert]')) root.append(notice);
    else notice.remove();
  };
  // Dialogs tell when they have opened and closed, and take the focus. A press is there for one that was taken away.
  for (const type of ['toggle', 'close', 'focusin', 'pointerdown'])
    addEventListener(type, look, { capture: true });
  look();
}

/** Returns the modal dialog in the shadow roots around the caret, where a dialog that opens brings it. */
function focusedDialog(): Element | undefined {
  for (let at = document.activeElement; at;) {
    const root = shadowRootOf(at);
    const dialog = root?.querySelector(modal);
    if (dialog) return dialog;
    at = root?.activeElement ?? null;
  }
  return undefined;
}
