import { sendToBackground } from './send-to-background';

/**
 * Has the background make the book whole, or tell the user why it cannot. `goOn`: the user goes on with what is left of it. Resolves
 * once that was tried.
 */
export async function healBook(
  { goOn = false }: { readonly goOn?: boolean } = {},
  send: typeof sendToBackground = sendToBackground,
): Promise<void> {
  await send({ type: 'book.heal', goOn });
}
