/**
 * Focuses an element that has just appeared. In a frame, only if the frame has the focus already: otherwise it would take the
 * focus from the page around it, where the user may be typing. A window of our own may get its focus only later.
 */
export function takeFocus(element: HTMLElement | null | undefined): void {
  if (!element) return;
  const { ownerDocument } = element;
  const isFrame = ownerDocument.defaultView !== ownerDocument.defaultView?.top;
  if (!isFrame || ownerDocument.hasFocus()) element.focus();
}
