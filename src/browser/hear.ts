import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { ToBackground } from '../messages/to-background';

/** Whoever spoke: a tab's page or frame, or one of our own pages. */
export interface Speaker {
  readonly tab?: number;
  readonly frame?: number;
  /** The origin of the document that spoke, as the browser says it. */
  readonly origin?: string;
  /** It is a document of our own: a surface, or the frame in a CRM's page. */
  readonly isOurs: boolean;
}

/** Hears what pages, frames and surfaces say, and answers with what the handler gives; what is not of our language is left unanswered. */
export function hear(handle: (message: ToBackground, from: Speaker) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Runtime.MessageSender) => {
    const message = v.safeParse(ToBackground, raw);
    return message.success && sender.id === browser.runtime.id
      ? handle(message.output, speaker(sender))
      : undefined;
  });
}

function speaker(sender: Runtime.MessageSender): Speaker {
  const { tab, frameId } = sender;
  const origin = originOf(sender);
  return {
    ...(tab?.id === undefined ? {} : { tab: tab.id }),
    ...(frameId === undefined ? {} : { frame: frameId }),
    ...(origin === undefined ? {} : { origin }),
    isOurs: [origin, addressOrigin(sender.url)].includes(addressOrigin(browser.runtime.getURL(''))),
  };
}

/** What the browser says itself goes first: in Chromium the address of our frame in a page has another host each time. */
function originOf(sender: Pick<Runtime.MessageSender, 'url'>): string | undefined {
  if ('origin' in sender && typeof sender.origin === 'string') return sender.origin;
  return addressOrigin(sender.url);
}

// An extension's address has no origin by the web's own rules.
function addressOrigin(address = ''): string | undefined {
  const url = URL.parse(address);
  return url ? `${url.protocol}//${url.host}` : undefined;
}
