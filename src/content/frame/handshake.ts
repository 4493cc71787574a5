import type { PortOffer } from '../../messages/frame-port';
import { readShape } from '../../messages/shape';
import { toPage } from '../../messages/to-page';
import { extensionApi, hearMessages, type MessageListener } from '../extension-api';
import { makeNonce } from './nonce';

/*
 * How the script in the page and the frame come to trust each other. Either could be the page's own: a page can embed our
 * frame, and post to it whatever it likes; and it can take our host out, or put it elsewhere, at any moment.
 *
 *     script                    frame                         background
 *       │ leads it to us          │                                │
 *       │ ◀──── load ──────────── │                                │
 *       │ ── port + nonce ──────▶ │  (to our origin's window only) │
 *    offered                      │ ── frame.hello: nonce ───────▶ │
 *       │ ◀─────────────── frame.claim: nonce (tab's top document) │
 *    taken; the nonce is spent    │                                │
 *       │ ── yes ─────────────────────────────────────────────────▶│
 *       │                         │ ◀── the tab's origin, as the browser knows it
 *       │                       proved, if that is whose window offered the port
 *       │ ◀═══════ port ════════▶ │
 *       │                         │ ── frame.may-show: ref ──────▶ │  (once for each CRM and tenant)
 *       │                         │ ◀── yes, if the tab's address says this very record
 *
 * - The page embeds our frame and posts a port with a nonce of its own: no script of ours knows the nonce, so no yes.
 * - It takes our host away before the claim: with the frame goes the only document that has the nonce.
 * - It uses a nonce again, from a second frame, from another tab, or after our host or the worker is gone: a nonce is known
 *   to the script that made it alone, until the first claim, and to nobody after; the background keeps nothing.
 * - It puts our host into a document of its own, or leads the frame elsewhere: the frame loads again and has lost its port; a
 *   new one takes a port only from the tab's top window.
 * - It embeds our frame in a frame, or opens it as a window: there the parent is not the top, and nothing is heard.
 * - It speaks through a port as if it were another CRM: the browser says which record the tab's address says.
 */

/** What a handshake leads to. */
export interface Handshake {
  /** The frame has taken its end; this is ours. */
  readonly taken: (port: MessagePort) => void;
  /** The frame has loaded another document since, and lost its end. */
  readonly lost: () => void;
}

interface Offer {
  readonly nonce: string;
  readonly port: MessagePort;
}

/** Offers each document of ours that the frame loads a port, until one has taken it, or the signal ends. */
export function shakeHands(frame: HTMLIFrameElement, to: Handshake, signal: AbortSignal): void {
  let offered: Offer | undefined;
  let isTaken = false;
  const load = () => {
    if (isTaken) to.lost();
    else offered = offerPort(frame);
  };
  const hear: MessageListener = (raw, _sender, answer) => {
    if (!offered || !isClaim(raw, offered.nonce)) return undefined;
    const { port } = offered;
    offered = undefined;
    isTaken = true;
    // This yes comes to the frame by a way that the page has no part in.
    answer(true);
    to.taken(port);
    return undefined;
  };
  frame.addEventListener('load', load, { signal });
  hearMessages(hear, signal);
}

function isClaim(raw: unknown, nonce: string): boolean {
  const message = readShape(toPage, raw);
  return message?.type === 'frame.claim' && message.nonce === nonce;
}

/** Posts one end of a port and a new nonce to a window of our own origin; to any other nothing is delivered. */
function offerPort({ contentWindow }: HTMLIFrameElement): Offer {
  const { port1, port2 } = new MessageChannel();
  const nonce = makeNonce();
  const offer: PortOffer = { type: 'last-impression.port', nonce };
  contentWindow?.postMessage(offer, ourOrigin(), [port2]);
  return { nonce, port: port1 };
}

// Chromium names another host in the address of each frame; the frame itself runs under the extension's own, which the
// empty path gives. So it is in Firefox (both measured).
const ourOrigin = (): string => new URL(extensionApi.runtime.getURL('')).origin;
