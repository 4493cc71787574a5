import { extensionApi } from '../extension-api';

/** Makes the frame, still empty: our address is never an attribute in the document, where the page could read it. */
export function makeFrame(document: Document, title: string): HTMLIFrameElement {
  const element = document.createElement('iframe');
  element.title = title;
  element.style.cssText = 'border:0;width:100%;height:100%;color-scheme:normal';
  return element;
}

/** Loads one of our pages in a frame that is in the page. Replaces its document, so that the page's history gets no entry. */
export function loadPage(frame: HTMLIFrameElement, page: string): void {
  frame.contentWindow?.location.replace(extensionApi.runtime.getURL(page));
}
