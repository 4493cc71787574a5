import { readShape } from '../messages/shape';
import { toPage, type WhoIsHere } from '../messages/to-page';
import { onMessages, type MessageListener } from './extension-api';
import type { Visit } from './reading/visit';

/** What the popup and the keyboard commands can request from a contact page. */
export interface PopupRequests {
  readonly who: () => Visit | undefined;
  readonly toggle: () => void;
  readonly log: () => void;
}

/** Answers the popup and the commands, until the signal ends. */
export function answerPopup(requests: PopupRequests, signal: AbortSignal): void {
  const listener: MessageListener = (raw, _sender, answer) => {
    const type = readShape(toPage, raw)?.type;
    if (type === 'page.who') answer(whoIsHere(requests.who()));
    if (type === 'sidebar.toggle') requests.toggle();
    if (type === 'sidebar.log') requests.log();
    return undefined;
  };
  onMessages(listener, signal);
}

const whoIsHere = (visit: Visit | undefined): WhoIsHere | null =>
  visit ? { ref: visit.ref, facts: visit.facts() ?? { witness: false } } : null;
