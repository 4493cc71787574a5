import { readPortOffer } from '../messages/read-to-frame';

/** The windows of a claim: the frame's own, the one that holds it, and the tab's. */
export interface ClaimWindows {
  readonly own: Pick<Window, 'addEventListener' | 'removeEventListener'>;
  readonly parent: Window;
  readonly top: Window | null;
}

/** A port that the page around us gave; it is not known yet by which script in that page. */
export interface Given {
  readonly port: MessagePort;
  /** What proves the script that made this frame. */
  readonly nonce: string;
  /** The origin of the window that gave it, according to the browser. */
  readonly origin: string;
}

/**
 * Waits for the port that the script which made this frame hands over, and takes only one. Listens only to the tab's
 * own page, and only if that page contains us directly: our script runs in no other.
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
