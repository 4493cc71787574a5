import { extensionApi } from '../extension-api';
import type { SidebarEvents, SidebarInPage } from './sidebar-of-host';
import { makeNoticeElement } from './notice-element';

/** Makes a notice to show instead of the sidebar: why it is missing, and the way out. It is the same for every contact. */
export function makeNotice(root: ShadowRoot, events: Pick<SidebarEvents, 'message'>): SidebarInPage {
  const element = makeNoticeElement(extensionApi.i18n.getMessage('pageIsSandboxed'));
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
