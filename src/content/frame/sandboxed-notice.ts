import { extensionApi } from '../extension-api';
import type { FrameEvents, SidebarInPage } from './sidebar-in-page';

/** Tells whether the page is sandboxed (CSP `sandbox` without `allow-same-origin`): no frame of ours can work in it. */
export const isSandboxed = (): boolean => self.origin === 'null';

/** Puts the notice into the host; it is there for whomever the address says. */
export function openNotice(root: ShadowRoot, { hear }: FrameEvents): SidebarInPage {
  const element = sandboxedNotice(document);
  root.append(element);
  return {
    element,
    tell: (message) => {
      if (message.type === 'contact') hear({ type: 'shown', epoch: message.epoch });
    },
    focus: () => element.focus(),
  };
}

/** Makes what stands in the frame's place there: why, and the way out. */
function sandboxedNotice(document: Document): HTMLElement {
  const notice = document.createElement('p');
  notice.setAttribute('role', 'status');
  notice.textContent = extensionApi.i18n.getMessage('pageIsSandboxed');
  const looks = {
    margin: '0',
    padding: '16px',
    font: '15px/1.4 system-ui',
    background: '#fbf9f5',
    color: '#23201b',
  };
  for (const [name, value] of Object.entries(looks)) notice.style.setProperty(name, value);
  return notice;
}
