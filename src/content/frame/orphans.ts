import { isAlive } from '../extension-api';
import { pageDocument as document } from '../page-document';

const removedByNewer = 'last-impression.sent-away';

/** The hosts that our extension left in the page when it was updated. */
export interface Orphans {
  /** The caret is in one of them: it still saves what is typed, which would go into the page if it were removed. */
  haveFocus(): boolean;
  /** Removes them, and tells their scripts by an event: those run in a world of their own, and share only the elements with us. */
  remove(): void;
}

/** Finds the orphans that are in the page now. */
export function findOrphans(): Orphans {
  const hosts = [...document.querySelectorAll('last-impression')];
  return {
    haveFocus: () => hosts.some((host) => host === document.activeElement),
    remove: () => {
      for (const host of hosts.splice(0)) {
        host.dispatchEvent(new Event(removedByNewer));
        host.remove();
      }
    },
  };
}

/** Calls `leave` when a newer script has removed our host. A page cannot cause that, because we must have become an orphan first. */
export function onRemoved(host: HTMLElement, leave: () => void, signal: AbortSignal): void {
  host.addEventListener(removedByNewer, () => isAlive() || leave(), { signal });
}
