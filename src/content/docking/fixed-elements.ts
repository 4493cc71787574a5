import { fit, type Extent } from './fit';
import { byLevel, standingApart } from './standing-apart';
import { roomBeside, type Strip } from './strip';
import type { StyleChanges } from './style-changes';
import { pageDocument as document } from '../page-document';

/** What the root's margin does not reach: elements fixed to the window, and dialogs that hang at the body. */
export interface FixedElements {
  /** One pass over the page, 1–18 ms where it was measured; a pass over what fits already changes nothing. */
  fit(): void;
}

/** What was done to an element. */
interface Moved {
  /** The translation that the page gave it. */
  readonly base: string;
  readonly shift: number;
  readonly capped: boolean;
}

const unmoved = (element: HTMLElement): Moved => ({
  base: getComputedStyle(element).translate,
  shift: 0,
  capped: false,
});

/** Moves what is fixed, for a sheet at the right edge. At the left it made things worse where it was measured. */
export function fixedElements(strip: Strip, changes: StyleChanges, host: Element): FixedElements {
  const moved = new Map<HTMLElement, Moved>();
  const stopped = new Set<HTMLElement>();
  let room = roomBeside(strip);
  return { fit: strip.side === 'left' ? () => undefined : fitAll };

  function fitAll(): void {
    const found = standingApart(document, host);
    const roomNow = roomBeside(strip);
    // A cap says nothing of how wide an element would be in another window.
    for (const element of moved.keys()) if (room !== roomNow || !found.includes(element)) release(element);
    room = roomNow;
    // What stands in another that was moved has moved with it: it is measured after.
    for (const level of byLevel(found)) fitLevel(level);
  }

  function fitLevel(level: readonly HTMLElement[]): void {
    fitEach(level);
    // What was capped may hang at the window's right edge still.
    fitEach(level.filter((element) => moved.get(element)?.capped));
    glideAgain();
  }

  function fitEach(elements: readonly HTMLElement[]): void {
    const full = document.documentElement.clientWidth;
    const fits = elements.map((element) => [element, fit(ownExtent(element), room, full)] as const);
    for (const [element, how] of fits) {
      if (how && 'cap' in how) cap(element, how.cap);
      else shift(element, how?.shift ?? 0);
    }
  }

  /** Returns where an element would stand without our shift. */
  function ownExtent(element: HTMLElement): Extent {
    const { left, right } = element.getBoundingClientRect();
    const by = moved.get(element)?.shift ?? 0;
    return { left: left - by, right: right - by };
  }

  function shift(element: HTMLElement, by: number): void {
    const before = moved.get(element) ?? unmoved(element);
    if (by === before.shift) return;
    if (by === 0 && !before.capped) return release(element);
    moved.set(element, { ...before, shift: by });
    setAtOnce(element, 'translate', translated(before.base, by));
  }

  function cap(element: HTMLElement, width: number): void {
    const before = moved.get(element) ?? unmoved(element);
    moved.set(element, { ...before, capped: true });
    setAtOnce(element, 'max-width', `${width - outsideContent(element)}px`);
  }

  /** Though the page may let the element glide: what is on its way cannot be measured. */
  function setAtOnce(element: HTMLElement, property: string, value: string): void {
    changes.set(element, 'transition', 'none');
    changes.set(element, property, value);
    stopped.add(element);
  }

  function glideAgain(): void {
    // The layout is done while the transitions are off.
    for (const element of stopped) element.getBoundingClientRect();
    for (const element of stopped) changes.unset(element, 'transition');
    stopped.clear();
  }

  function release(element: HTMLElement): void {
    changes.unset(element);
    moved.delete(element);
  }
}

/** Composes with the translation that the page gave. */
function translated(base: string, by: number): string {
  const [x = '0px', ...rest] = base.replace('none', '0px').split(/ (?![^(]*\))/);
  return [`calc(${x} + ${by}px)`, ...rest].join(' ');
}

/** Width that `max-width` does not count, CSS px. */
function outsideContent(element: HTMLElement): number {
  const style = getComputedStyle(element);
  if (style.boxSizing === 'border-box') return 0;
  const sides = [style.paddingLeft, style.paddingRight, style.borderLeftWidth, style.borderRightWidth];
  return sides.reduce((sum, side) => sum + (Number.parseFloat(side) || 0), 0);
}
