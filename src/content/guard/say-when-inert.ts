import { extensionApi } from '../extension-api';
import type { Host } from '../frame/host-element';
import { makeNoticeElement } from '../frame/notice-element';
import { pageDocument as document } from '../page-document';

/**
 * Says over the sheet, as long as a modal dialog of the page is open, that the sheet takes nothing meanwhile, and the way out. Nothing
 * outside of such a dialog does, not even in the top layer. One in a shadow root is not noticed.
 */
export function sayWhenInert({ element, root }: Host): void {
  const notice = makeNoticeElement(extensionApi.i18n.getMessage('pageHasDialog'));
  // Over the quick log: what the sheet shows can still be read.
  notice.style.cssText += 'position:absolute;inset:auto 0 0';
  const look = () => {
    const isInert = document.querySelector('dialog:modal') ?? element.closest('[inert]');
    if (isInert) root.append(notice);
    else notice.remove();
  };
  // Dialogs tell when they have opened and closed. A press is there for one that was taken away.
  for (const type of ['toggle', 'close', 'pointerdown']) addEventListener(type, look, { capture: true });
  look();
}
