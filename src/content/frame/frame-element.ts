import { extensionApi } from '../extension-api';
import { makeNonce } from './nonce';

/** The sidebar's frame, and the nonce by which it will know its maker. */
export interface SidebarFrame {
  readonly element: HTMLIFrameElement;
  readonly nonce: string;
}

/** Makes the frame. The nonce stands in the fragment, which reaches no server and no page. */
export function makeFrame(document: Document, title: string): SidebarFrame {
  const nonce = makeNonce();
  const element = document.createElement('iframe');
  element.src = `${extensionApi.runtime.getURL('src/sidebar/index.html')}#${nonce}`;
  element.title = title;
  element.allow = '';
  element.style.cssText = 'border:0;width:100%;height:100%;color-scheme:normal';
  return { element, nonce };
}
