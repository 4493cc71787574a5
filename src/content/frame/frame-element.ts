import { extensionApi } from '../extension-api';

/** Makes the frame, empty yet: no address of ours stands in the document, if a page could come to read it. */
export function makeFrame(document: Document, title: string): HTMLIFrameElement {
  const element = document.createElement('iframe');
  element.title = title;
  element.allow = '';
  element.style.cssText = 'border:0;width:100%;height:100%;color-scheme:normal';
  return element;
}

/** Leads a frame that stands in the page to the sidebar. What was in it is replaced: the page's history gains nothing. */
export function leadToSidebar(frame: HTMLIFrameElement): void {
  frame.contentWindow?.location.replace(extensionApi.runtime.getURL('src/sidebar/index.html'));
}
