import type { PortOffer } from '../../messages/frame-port';
import { readShape } from '../../messages/shape';
import { toPage } from '../../messages/to-page';
import { extensionApi, onMessages, type MessageListener } from '../extension-api';
import { makeNonce } from './nonce';

/*
 * How the script in the page and the frame learn to trust each other. Either could be the page's own: a page can embed our
 * frame and post anything to it, and it can remove our host, or put it elsewhere, at any moment.
 *
 *     script                    frame                         background
 *       │ loads the sidebar       │                                │
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
 * What a page may try:
 * - It embeds our frame and posts a port with a nonce of its own: no script of ours knows the nonce, so none says yes.
 * - It removes our host before the claim: that removes the frame too, the only document that has the nonce.
 * - It reuses a nonce, from a second frame, from another tab, or after our host or the worker is gone: only the script that made
 *   a nonce knows it, until the first claim, and nobody after that. The background stores nothing.
 * - It moves our host into another document, or navigates the frame: the frame loads again and has lost its port. A new one
 *   takes a port only from the tab's top window.
 * - It embeds our frame in another frame, or opens it as a window: then the parent is not the top window, and offers are ignored.
 * - It pretends through a port to be another CRM: the browser tells the frame which record is in the tab's address.
 */

/** Called by a handshake. */
export interface Handshake {
  /** The frame has taken its end of the channel; `port` is ours. */
  readonly taken: (port: MessagePort) => void;
  /** The frame has loaded another document since, and so lost its end. */
  readonly lost: () => void;
}

interface Offer {
  readonly nonce: string;
  readonly port: MessagePort;
}

/** Offers a port to each document of ours that the frame loads, until one has taken it or the signal ends. */
export function shakeHands(frame: HTMLIFrameElement, to: Handshake, signal: AbortSignal): void {
  let offered: Offer | undefined;
  let isTaken = false;
  const load = () => {
    if (isTaken) to.lost();
    else offered = offerPort(frame);
  };
  const claim: MessageListener = (raw, _sender, answer) => {
    if (!offered || !isClaim(raw, offered.nonce)) return undefined;
    const { port } = offered;
    offered = undefined;
    isTaken = true;
    // This answer reaches the frame without passing through the page.
    answer(true);
    to.taken(port);
    return undefined;
  };
  frame.addEventListener('load', load, { signal });
  onMessages(claim, signal);
}

function isClaim(raw: unknown, nonce: string): boolean {
  const message = readShape(toPage, raw);
  return message?.type === 'frame.claim' && message.nonce === nonce;
}

/** Posts one end of a channel and a new nonce to a window of our own origin. The browser delivers it to no other. */
function offerPort({ contentWindow }: HTMLIFrameElement): Offer {
  const { port1, port2 } = new MessageChannel();
  const nonce = makeNonce();
  const offer: PortOffer = { type: 'last-impression.port', nonce };
  contentWindow?.postMessage(offer, ourOrigin(), [port2]);
  return { nonce, port: port1 };
}

// Chromium puts another host into the address of each frame, but the frame runs under the extension's own origin, which the empty
// path returns. Firefox does the same (both measured).
const ourOrigin = (): string => new URL(extensionApi.runtime.getURL('')).origin;
