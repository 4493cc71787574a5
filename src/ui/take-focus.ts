/**
 * Focuses an element that has just appeared. In a frame, only if the frame has the focus already: otherwise it would take the
 * focus from the page around it, where the user may be typing.
 */
export function takeFocus(element: HTMLElement | null | undefined): void {
  if (element && mayTakeFocus(element.ownerDocument)) element.focus();
}

/** Whether a document may move the focus of its own accord. A window of our own may: it can get the focus after it was drawn. */
export const mayTakeFocus = (document: Document): boolean =>
  document.defaultView === document.defaultView?.top || document.hasFocus();
