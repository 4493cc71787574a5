import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { ToBackground } from '../messages/to-background';

/** Whoever spoke: a tab's page or frame, or one of our own pages. */
export interface Speaker {
  readonly tab?: number;
  readonly frame?: number;
}

/** Hears what pages, frames and surfaces say, and answers with what the handler gives; what is not of our language is left unanswered. */
export function hear(handle: (message: ToBackground, from: Speaker) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Runtime.MessageSender) => {
    const message = v.safeParse(ToBackground, raw);
    return message.success ? handle(message.output, speaker(sender)) : undefined;
  });
}

const speaker = ({ tab, frameId }: Runtime.MessageSender): Speaker => ({
  ...(tab?.id === undefined ? {} : { tab: tab.id }),
  ...(frameId === undefined ? {} : { frame: frameId }),
});
