import type { HostCheck } from '../../messages/frame-port';
import { readToFrame } from '../../messages/read-to-frame';
import { sendToPage } from '../send-to-page';

/** What the page's side saw when it was asked to look. */
export interface Look {
  /** The latest change of the page's address. */
  readonly epoch: number;
  /** Undefined if the script that checks our host is not loaded yet. */
  readonly check?: HostCheck | undefined;
}

/** An answer later than this is too late for a click, ms. */
const patience = 1_000;

/** Returns a function that asks the page's side to look; it resolves to undefined if there is no answer in time. */
export function askToLook(port: MessagePort): () => Promise<Look | undefined> {
  const waiting = new Map<number, (look: Look) => void>();
  let asked = 0;
  port.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = readToFrame(data);
    if (message?.type === 'looked') waiting.get(message.n)?.(message);
  });
  const ask = () =>
    new Promise<Look | undefined>((resolve) => {
      const n = asked++;
      const answer = (look?: Look) => {
        waiting.delete(n);
        resolve(look);
      };
      waiting.set(n, answer);
      setTimeout(answer, patience);
      sendToPage(port, { type: 'look', n });
    });
  // With the caret in the frame, the page's side does not hear that the user left this window, or came back to it.
  for (const type of ['focus', 'blur'] as const) addEventListener(type, () => void ask());
  return ask;
}
