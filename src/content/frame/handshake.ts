import type { PortOffer } from '../../messages/frame-port';
import { readOneOf } from '../../messages/read-one-of';
import { toPage } from '../../messages/to-page';
import { extensionApi, hearMessages, type MessageListener } from '../extension-api';
import type { SidebarFrame } from './frame-element';

/**
 * Waits until our frame has said hello through the background, says yes to it by the same way, and gives our end of the
 * one port between us.
 * The claim is taken once: whoever knows the nonce later gets nothing.
 */
export function portTo(frame: SidebarFrame, signal: AbortSignal): Promise<MessagePort> {
  return new Promise((resolve) => {
    const claimed = new AbortController();
    const hear: MessageListener = (raw, _sender, answer) => {
      if (!isClaim(raw, frame.nonce) || claimed.signal.aborted) return undefined;
      claimed.abort();
      resolve(offerPort(frame));
      // The page can hand a frame a port as well; only this yes comes to the frame by a way that the page has no part in.
      answer(true);
      return undefined;
    };
    hearMessages(hear, AbortSignal.any([signal, claimed.signal]));
  });
}

function isClaim(raw: unknown, nonce: string): boolean {
  const message = readOneOf(toPage, raw);
  return message?.type === 'frame.claim' && message.nonce === nonce;
}

function offerPort({ element, nonce }: SidebarFrame): MessagePort {
  const { port1, port2 } = new MessageChannel();
  const offer: PortOffer = { type: 'last-impression.port', nonce };
  element.contentWindow?.postMessage(offer, ourOrigin(), [port2]);
  return port1;
}

// Chromium names another host in the address of each frame; the frame itself runs under the extension's own, which the
// empty path gives. So it is in Firefox (both measured).
const ourOrigin = (): string => new URL(extensionApi.runtime.getURL('')).origin;
