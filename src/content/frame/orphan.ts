import { isAlive } from '../extension-api';
import { pageDocument as document } from '../page-document';

const sentAway = 'last-impression.sent-away';

/** What our extension left in the page before it was updated. */
export interface Orphans {
  /** The caret is in one of them: what is typed is kept there still, and would go into the page if it went. */
  areTypedInto(): boolean;
  /** That script lives on in a world of its own; the page's elements are all that it shares with us. */
  sendAway(): void;
}

/** Finds the orphans that are in the page now. */
export function findOrphans(): Orphans {
  const hosts = [...document.querySelectorAll('last-impression')];
  return {
    areTypedInto: () => hosts.some((host) => host === document.activeElement),
    sendAway: () => {
      for (const host of hosts.splice(0)) {
        host.dispatchEvent(new Event(sentAway));
        host.remove();
      }
    },
  };
}

/** Hears that a newer script has come; the page itself can send away nobody who is alive. */
export function onSentAway(host: HTMLElement, leave: () => void, signal: AbortSignal): void {
  host.addEventListener(sentAway, () => isAlive() || leave(), { signal });
}
