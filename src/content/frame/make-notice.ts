import { extensionApi } from '../extension-api';
import type { SidebarEvents, SidebarInPage } from './sidebar-of-host';
import { pageDocument as document } from '../page-document';

/** Makes a notice to show instead of the sidebar: why it is missing, and the way out. It is the same for every contact. */
export function makeNotice(root: ShadowRoot, events: Pick<SidebarEvents, 'message'>): SidebarInPage {
  const element = noticeElement();
  return {
    open: () => root.append(element),
    send: (message) => {
      if (message.type === 'contact') events.message({ type: 'shown', epoch: message.epoch });
    },
    renew: () => undefined,
    hide: (hidden) => (element.hidden = hidden),
    focus: () => element.focus(),
    hasFocus: () => root.activeElement === element,
  };
}

function noticeElement(): HTMLElement {
  const notice = document.createElement('div');
  notice.role = 'status';
  notice.tabIndex = -1;
  notice.textContent = extensionApi.i18n.getMessage('pageIsSandboxed');
  notice.style.cssText = 'padding:15px;font:15px/1.4 system-ui;background:#fbf9f5;color:#23201b';
  return notice;
}
