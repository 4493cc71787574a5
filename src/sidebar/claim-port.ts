import { readPortOffer } from '../messages/read-to-frame';

/** The windows of a claim: the frame's own, and the one that holds it. */
export interface ClaimWindows {
  readonly own: Pick<Window, 'addEventListener' | 'removeEventListener'>;
  readonly parent: Window;
}

/**
 * Waits for the one port that the script which made this frame hands over, and takes it once. Whatever does not know the
 * nonce, or does not come from the page that holds us, is not heard.
 */
export function claimPort(nonce: string, { own, parent }: ClaimWindows): Promise<MessagePort> {
  return new Promise((resolve) => {
    const take = (event: MessageEvent<unknown>) => {
      const [port] = event.ports;
      if (event.source !== parent || !port) return;
      if (nonce === '' || readPortOffer(event.data)?.nonce !== nonce) return;
      own.removeEventListener('message', take);
      resolve(port);
    };
    own.addEventListener('message', take);
  });
}
