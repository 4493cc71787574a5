import { isAlive } from '../extension-api';
import { isolatedWorld } from '../isolated-world';
import { pageDocument as document } from '../page-document';
import { showHost } from './place-host';

const removedByNewer = 'last-impression.leave';

/** The hosts that our extension left in the page when it was updated. */
export interface Orphans {
  /** The caret is in one of them: it still saves what is typed, which would go into the page if it were removed. */
  haveFocus(): boolean;
  /**
   * Hides and undocks them, and removes them once they have saved what was typed in them. Tells their scripts by an event: those
   * run in a world of their own, and share only the elements with us.
   */
  remove(): void;
}

/** Finds the orphans that are in the page now. A page that we saw from its start has none: what is called like our host is its own. */
export function findOrphans(): Orphans {
  const hosts = isolatedWorld.user?.sawStart
    ? []
    : [...document.querySelectorAll<HTMLElement>('last-impression')];
  return {
    haveFocus: () => hosts.some((host) => host === document.activeElement),
    remove: () => {
      for (const host of hosts.splice(0)) {
        host.dispatchEvent(new Event(removedByNewer));
        removeLater(host);
      }
    },
  };
}

/** Hides a host at once, takes the caret from it, and removes it after a second, when its frame has saved what was typed. */
export function removeLater(host: HTMLElement): void {
  host.blur();
  showHost(host, false, false);
  setTimeout(() => host.remove(), 1_000);
}

/** Calls `leave` when a newer script has removed our host. A page cannot cause that, because we must have become an orphan first. */
export function onRemoved(host: HTMLElement, leave: () => void, signal: AbortSignal): void {
  host.addEventListener(removedByNewer, () => isAlive() || leave(), { signal });
}
