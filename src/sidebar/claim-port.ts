import { readPortOffer } from '../messages/read-to-frame';

/** The windows of a claim: the frame's own, the one that holds it, and the tab's. */
export interface ClaimWindows {
  readonly own: Pick<Window, 'addEventListener' | 'removeEventListener'>;
  readonly parent: Window;
  readonly top: Window | null;
}

/** A port that the page which holds us gave; by whom in that page is not said yet. */
export interface Given {
  readonly port: MessagePort;
  /** What proves the script that made this frame. */
  readonly nonce: string;
  /** The origin of the window that gave it, as the browser says it. */
  readonly origin: string;
}

/**
 * Waits for the one port that the script which made this frame hands over, and takes one once. Only the tab's own page is
 * heard, and only where it holds us itself: our script is in no other.
 */
export function claimPort({ own, parent, top }: ClaimWindows): Promise<Given> {
  return new Promise((resolve) => {
    const take = (event: MessageEvent<unknown>) => {
      const [port] = event.ports;
      const nonce = readPortOffer(event.data)?.nonce;
      if (parent !== top || event.source !== parent || !port || !nonce) return;
      own.removeEventListener('message', take);
      resolve({ port, nonce, origin: event.origin });
    };
    own.addEventListener('message', take);
  });
}
