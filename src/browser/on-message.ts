import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { ToBackground } from '../messages/to-background';

/** The document that sent a message: a page or frame in a tab, or one of our own pages. */
export interface Sender {
  readonly tab?: number;
  readonly frame?: number;
  /** The address of the tab's page, according to the browser; only if we may access its host. */
  readonly tabAddress?: string;
  /** The document's origin, according to the browser. */
  readonly origin?: string;
  /** Whether it is our own document: a surface, or the frame in a CRM's page. */
  readonly isOurs: boolean;
}

/**
 * Calls `handle` for each valid message from a page, frame or surface of ours, and answers with its result. Ignores any
 * other message.
 */
export function onMessage(handle: (message: ToBackground, from: Sender) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Runtime.MessageSender) => {
    const message = v.safeParse(ToBackground, raw);
    return message.success && sender.id === browser.runtime.id
      ? handle(message.output, senderOf(sender))
      : undefined;
  });
}

function senderOf(sender: Runtime.MessageSender): Sender {
  const { tab, frameId } = sender;
  const origin = originOf(sender);
  return {
    ...(tab?.id === undefined ? {} : { tab: tab.id }),
    ...(tab?.url === undefined ? {} : { tabAddress: tab.url }),
    ...(frameId === undefined ? {} : { frame: frameId }),
    ...(origin === undefined ? {} : { origin }),
    // By its origin if the browser tells one: a sandboxed document of ours has our address, but none of our rights.
    isOurs: origin === addressOrigin(browser.runtime.getURL('')),
  };
}

/** Prefers `origin` to the address: in Chromium the address of our frame in a page has another host each time. */
function originOf(sender: Pick<Runtime.MessageSender, 'url'>): string | undefined {
  if ('origin' in sender && typeof sender.origin === 'string') return sender.origin;
  return addressOrigin(sender.url);
}

// URL.origin is "null" for extension addresses.
function addressOrigin(address = ''): string | undefined {
  const url = URL.parse(address);
  return url ? `${url.protocol}//${url.host}` : undefined;
}
