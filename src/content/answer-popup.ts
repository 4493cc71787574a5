import { readShape } from '../messages/shape';
import { toPage, type WhoIsHere } from '../messages/to-page';
import { hearMessages, type MessageListener } from './extension-api';
import type { Visit } from './reading/visit';

/** What the popup and the keyboard commands can ask of a contact page. */
export interface Asked {
  readonly who: () => Visit | undefined;
  readonly toggle: () => void;
  readonly log: () => void;
}

/** Answers the popup and the commands, until the signal ends. */
export function answerPopup(asked: Asked, signal: AbortSignal): void {
  const hear: MessageListener = (raw, _sender, answer) => {
    const type = readShape(toPage, raw)?.type;
    if (type === 'page.who') answer(whoIsHere(asked.who()));
    if (type === 'sidebar.toggle') asked.toggle();
    if (type === 'sidebar.log') asked.log();
    return undefined;
  };
  hearMessages(hear, signal);
}

const whoIsHere = (visit: Visit | undefined): WhoIsHere | null =>
  visit ? { ref: visit.ref, facts: visit.facts() ?? { witness: false } } : null;
