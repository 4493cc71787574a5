import { isAlive } from '../extension-api';

const sentAway = 'last-impression.sent-away';

/**
 * Sends away what our extension left in the page before it was updated. That script lives on in a world of its own; the
 * page's elements are all that it shares with us.
 */
export function sendOrphansAway(document: Document): void {
  for (const host of document.querySelectorAll('last-impression')) {
    host.dispatchEvent(new Event(sentAway));
    host.remove();
  }
}

/** Hears that a newer script has come; the page itself can send away nobody who is alive. */
export function onSentAway(host: HTMLElement, leave: () => void, signal: AbortSignal): void {
  host.addEventListener(sentAway, () => isAlive() || leave(), { signal });
}
