import { sendToPage } from '../send-to-page';

/** Nobody goes on typing after such a pause, ms. */
const pause = 1_500;

/** Whether text is typed into this element. */
export const isField = (element: Element | null): element is HTMLElement =>
  element instanceof HTMLElement && element.matches('input, textarea');

/** Whether somebody is typing in the frame. */
export const isTyping = (document: Document): boolean =>
  document.hasFocus() && isField(document.activeElement);

/** Lets the page have the focus once nothing more is typed under a record that is gone; a later record ends that. */
export function releaseAfterPause(document: Document, port: MessagePort): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => sendToPage(port, { type: 'release' }), pause);
  };
  wait();
  document.addEventListener('keydown', wait);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('keydown', wait);
  };
}
