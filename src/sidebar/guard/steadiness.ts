/** How long the sheet must have stood still and uncovered before a click counts, ms: long enough to see what one clicks. */
export const stillFor = 500;

/** The options of Chromium's observer of what is really visible (IntersectionObserver v2). */
interface SeenOptions extends IntersectionObserverInit {
  readonly trackVisibility: boolean;
  /** How often it looks, ms; at least 100. */
  readonly delay: number;
}

const options: SeenOptions = { threshold: [0, 0.5, 0.9, 0.99, 1], trackVisibility: true, delay: 100 };

/** Since when the sheet has looked as it does now. */
export interface Steadiness {
  /** Call when the sheet shows something else: what is under the pointer may have changed. */
  changed(): void;
  /** The sheet's state at an instant on `performance.now()`'s clock. `new`: it has not stood still for long enough. */
  at(instant: number): 'steady' | 'new' | 'covered';
}

/**
 * Watches whether the whole sheet is visible. Chromium itself reports whether the page covers, fades, clips, turns or moves it.
 * Firefox reports only how much is within the window; the page's side checks the rest (src/content/guard). Calls `onChange`
 * with true once the sheet has stood still for long enough, and with false when that ends.
 */
export function watchSteadiness(document: Document, onChange: (steady: boolean) => void): Steadiness {
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
    onChange(false);
    clearTimeout(timer);
    if (isWhole) timer = setTimeout(() => onChange(true), stillFor);
  }

  function see(entries: readonly IntersectionObserverEntry[]): void {
    const entry = entries.findLast((one) => one.target === target);
    // A dialog of ours that was closed is not covered.
    if (aim() || !entry || isSeenWhole(entry) === isWhole) return;
    isWhole = !isWhole;
    begin();
  }

  /** An open dialog covers the rest of the sheet, and so does the layer of an open menu: it is watched instead. Returns whether the target has changed. */
  function aim(): boolean {
    const next = [...document.querySelectorAll(over)].at(-1) ?? document.documentElement;
    if (next === target) return false;
    target = next;
    observer.disconnect();
    // The observer reports a new target within the delay.
    observer.observe(next);
    return true;
  }
}

const over = 'dialog:modal, :popover-open';

const isSeenWhole = (entry: IntersectionObserverEntry): boolean =>
  entry.intersectionRatio >= 0.99 && (!('isVisible' in entry) || entry.isVisible === true);
