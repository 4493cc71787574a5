/** How long the sheet must have stood still and uncovered before a click counts, ms: long enough to see what one clicks. */
export const stillFor = 500;

/** Chromium's observer of what is really seen; its entries say more, and it must be told how often to look. */
interface SeenOptions extends IntersectionObserverInit {
  readonly trackVisibility: boolean;
  /** At least 100, ms. */
  readonly delay: number;
}

const options: SeenOptions = { threshold: [0, 0.5, 0.9, 0.99, 1], trackVisibility: true, delay: 100 };

/** Since when the sheet is as the user sees it now. */
export interface Steadiness {
  /** Another contact comes on screen: what was under the pointer is another thing now. */
  changed(): void;
  /** How the sheet stood at an instant (of `performance.now()`): `new` where it had not yet for long enough. */
  at(instant: number): 'steady' | 'new' | 'covered';
}

/**
 * Watches whether all of the sheet is seen. The browser itself says it, whatever the page does with our host: covered, faded,
 * clipped, turned or moved out of the window. Firefox says only how much is within the window; the rest is the page's side's
 * to look at (src/content/guard). `tell` hears when it has stood long enough, and when it has not any more.
 */
export function watchSteadiness(document: Document, tell: (steady: boolean) => void): Steadiness {
  let isWhole = false;
  let since = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let target: Element | undefined;
  const observer = new IntersectionObserver(see, options);
  document.addEventListener('toggle', aim, { capture: true });
  document.defaultView?.addEventListener('resize', begin);
  aim();
  return { changed: begin, at };

  function at(instant: number) {
    if (!isWhole) return 'covered';
    return instant - since >= stillFor ? 'steady' : 'new';
  }

  function begin(): void {
    since = performance.now();
    tell(false);
    clearTimeout(timer);
    if (isWhole) timer = setTimeout(() => tell(true), stillFor);
  }

  function see(entries: readonly IntersectionObserverEntry[]): void {
    const entry = entries.findLast((one) => one.target === target);
    // A dialog of ours that went away is not covered.
    if (aim() || !entry || isSeenWhole(entry) === isWhole) return;
    isWhole = !isWhole;
    begin();
  }

  /** A dialog of ours covers the rest of the sheet, and is looked at in its place. Tells whether it is another than before. */
  function aim(): boolean {
    const next = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;
    if (next === target) return false;
    target = next;
    observer.disconnect();
    // What is looked at anew is told of anew, within the delay.
    observer.observe(next);
    return true;
  }
}

const isSeenWhole = (entry: IntersectionObserverEntry): boolean =>
  entry.intersectionRatio >= 0.99 && (!('isVisible' in entry) || entry.isVisible === true);
