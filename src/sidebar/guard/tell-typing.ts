import { sendToPage } from '../send-to-page';

/** How often the page's side is told, ms. */
const often = 250;

/**
 * Tells the page's side that the user types here, or has just come here: then a page that takes the focus does not do it for them.
 * Returns a function to call when they have come by our shortcut.
 */
export function tellTyping(document: Document, port: MessagePort): () => void {
  let toldAt = -often;
  const tell = () => {
    if (performance.now() - toldAt < often) return;
    toldAt = performance.now();
    sendToPage(port, { type: 'typing' });
  };
  for (const type of ['keydown', 'pointerdown'])
    document.addEventListener(type, ({ isTrusted }) => isTrusted && tell(), { capture: true });
  return tell;
}
