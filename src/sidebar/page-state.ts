import type { ContactRef } from '../domain/contact/contact-ref';
import type { PageFacts } from '../domain/contact/page-facts';
import { usualLayout, type Layout } from '../domain/layout/layout';
import type { ToFrame } from '../messages/frame-port';

/** The record of the page's address, and what the page has shown of it so far. */
export interface PageContact {
  readonly epoch: number;
  readonly ref: ContactRef;
  readonly crmName: string;
  /** The page's address when the message was sent. */
  readonly address: string;
  readonly facts?: PageFacts;
  readonly linked: readonly ContactRef[];
}

/** What is known from the page's side. */
export interface PageState {
  /** The latest address change that is known. */
  readonly epoch: number;
  /** Absent if the address is no record's: then nothing is shown. */
  readonly contact?: PageContact;
  readonly layout: Layout;
  /** How often the caret was asked for. */
  readonly caret: number;
}

export const initialPageState: PageState = { epoch: -1, layout: usualLayout, caret: 0 };

/** Returns the state after a message. Messages about an older address are ignored. */
export function afterMessage(state: PageState, message: ToFrame): PageState {
  if ('epoch' in message && message.epoch < state.epoch) return state;
  switch (message.type) {
    case 'contact': {
      const { epoch, ref, crmName, address } = message;
      return { ...state, epoch, contact: { epoch, ref, crmName, address, linked: [] } };
    }
    case 'nobody': {
      const { contact: _, ...rest } = state;
      return { ...rest, epoch: message.epoch };
    }
    case 'facts':
      return withFacts(state, message);
    case 'layout':
      return { ...state, layout: message.layout };
    case 'looked':
    case 'caret-taken':
      return state;
    case 'focus':
      return { ...state, caret: state.caret + 1 };
  }
}

function withFacts(
  state: PageState,
  { epoch, facts, linked }: Extract<ToFrame, { type: 'facts' }>,
): PageState {
  if (state.contact?.epoch !== epoch) return state;
  return { ...state, contact: { ...state.contact, facts, linked } };
}
