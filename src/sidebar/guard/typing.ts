import { sendToPage } from '../send-to-page';

/** After this pause the user has stopped typing, ms. */
const pause = 1_500;

export type Field = HTMLInputElement | HTMLTextAreaElement;

/** Whether text can be typed into this element. */
export const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;

/** Whether the user is typing in the frame. */
export const isTyping = (document: Document): boolean =>
  document.hasFocus() && isField(document.activeElement);

/**
 * Gives the focus to the page once the user has stopped typing about a record that is gone. Returns a function that stops this,
 * for when another record comes.
 */
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
