import { pageDocument as document } from '../page-document';

/** Makes what stands in place of the sheet: why it is missing, and the way out. */
export function makeNoticeElement(text: string): HTMLElement {
  const notice = document.createElement('div');
  notice.role = 'status';
  notice.tabIndex = -1;
  notice.textContent = text;
  // The sheet's paper and ink.
  notice.style.cssText =
    'padding:15px;font:15px/1.4 system-ui;color-scheme:light dark;background:light-dark(#fbf9f5,#1d1b19);color:light-dark(#23201b,#efe9df)';
  return notice;
}
