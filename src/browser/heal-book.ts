import { sendToBackground } from './send-to-background';

/** Has the background make the book whole, or tell the user why it cannot. Resolves once that was tried. */
export async function healBook(send: typeof sendToBackground = sendToBackground): Promise<void> {
  await send({ type: 'book.heal' });
}
