import type { ContactRef } from '../domain/contact/contact-ref';
import type { PageFacts } from '../domain/contact/page-facts';
import { usualLayout, type Layout } from '../domain/layout/layout';
import type { ToFrame } from '../messages/frame-port';

/** The record that the page's address says, and what the page showed of it so far. */
export interface PageContact {
  readonly epoch: number;
  readonly ref: ContactRef;
  readonly crmName: string;
  /** The page's address as it came here. */
  readonly address: string;
  readonly facts?: PageFacts;
  readonly linked: readonly ContactRef[];
}

/** What the page's side has told us. */
export interface PageState {
  /** The latest address change heard of. */
  readonly epoch: number;
  /** Absent where the address says no record: then nothing is shown. */
  readonly contact?: PageContact;
  readonly layout: Layout;
  /** How often the caret was asked for. */
  readonly caret: number;
}

export const beforeTheFirst: PageState = { epoch: -1, layout: usualLayout, caret: 0 };

/** Gives the state after a message. What speaks of an older address than the latest is not heard. */
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
