import { inject } from '../browser/eyes';
import type { Speaker } from '../browser/hear';
import { logUnexpected } from '../browser/log';
import { openPage } from '../browser/open-page';
import { askPage } from '../browser/tell-page';
import type { ToBackground } from '../messages/to-background';
import { taughtAt } from './taught-at';

/** What a message may lead to beside its answer. */
export interface AnswerLeadsTo {
  /** The book was written. */
  readonly changed: () => Promise<void>;
  /** Shows a contact's record in its CRM; gives whether it could. */
  readonly showRecord: (contact: string) => Promise<boolean>;
}

/** Does what a page's script, a frame or a surface asks, and gives what it is answered. */
export async function answer(message: ToBackground, from: Speaker, to: AnswerLeadsTo): Promise<unknown> {
  switch (message.type) {
    case 'eye.at-contact':
      return from.tab === undefined ? undefined : inject(from.tab, from.frame ?? 0, ['/contact-page.js']);
    case 'taught.here':
      return from.origin === undefined ? null : taughtAt(from.origin);
    default:
      if (from.isOurs) return answerOurs(message, from, to);
      return logUnexpected('a page asks for what only our own may', message.type);
  }
}

type OfOurs = Exclude<ToBackground, { type: 'eye.at-contact' | 'taught.here' }>;

/** What only a document of our own may ask: a script beside a page's own may be at the page's mercy. */
async function answerOurs(message: OfOurs, from: Speaker, to: AnswerLeadsTo): Promise<unknown> {
  switch (message.type) {
    case 'book.changed':
      return to.changed();
    case 'open.record':
      return (await to.showRecord(message.contact)) || openPage('today');
    case 'open':
      return openPage(message.surface);
    case 'frame.hello':
      return from.tab !== undefined && relayHello(from.tab, message.nonce);
  }
}

/**
 * Relays to the frame's own tab and nowhere else, and gives whether a script of ours there made that frame. A tab where none
 * is at work made none.
 */
async function relayHello(tab: number, nonce: string): Promise<boolean> {
  return (await askPage(tab, { type: 'frame.claim', nonce }, 'relaying a hello')) === true;
}
