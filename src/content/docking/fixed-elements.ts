import { fit, type Fit } from './fit';
import { byLevel, outOfFlow } from './out-of-flow';
import { roomBeside, type Strip } from './strip';
import type { StyleChanges } from './style-changes';
import { pageDocument as document } from '../page-document';

/** What the root's margin does not move: elements fixed to the window, and absolute children of the body, such as dialogs. */
export interface FixedElements {
  /** One pass over the page (measured: 1–18 ms). Changes nothing that fits already. */
  fit(): void;
}

/** How we changed an element. */
interface Moved {
  /** The page's own translation. */
  readonly base: string;
  readonly shift: number;
  readonly capped: boolean;
}

const unmoved = (element: HTMLElement): Moved => ({
  base: getComputedStyle(element).translate,
  shift: 0,
  capped: false,
});

/** Moves fixed elements out from under the sheet. */
export function fixedElements(strip: Strip, changes: StyleChanges, host: Element): FixedElements {
  const moved = new Map<HTMLElement, Moved>();
  const stopped = new Set<HTMLElement>();
  let room = roomBeside(strip);
  const isLeft = strip.side === 'left';
  return { fit: fitAll };

  function fitAll(): void {
    const found = outOfFlow(document, host);
    const roomNow = roomBeside(strip);
    // After a resize a capped element's natural width is unknown, so all are released.
    for (const element of moved.keys()) if (room !== roomNow || !found.includes(element)) release(element);
    room = roomNow;
    // An element inside a moved one has moved with it, so it is measured afterwards.
    for (const level of byLevel(found)) fitLevel(level);
  }

  function fitLevel(level: readonly HTMLElement[]): void {
    fitEach(level);
    // A capped element may still be attached to the window's right edge.
    fitEach(level.filter((element) => moved.get(element)?.capped));
    restoreTransitions();
  }

  function fitEach(elements: readonly HTMLElement[]): void {
    const full = document.documentElement.clientWidth;
    const fits = elements.map((element) => [element, howToFit(element, full)] as const);
    for (const [element, how] of fits) {
      if (how && 'cap' in how) cap(element, how.cap);
      else shift(element, (how?.shift ?? 0) * (isLeft ? -1 : 1));
    }
  }

  /** From where an element would be without our shift; in a mirror for a sheet at the left edge. */
  function howToFit(element: HTMLElement, full: number): Fit {
    const { left, right } = element.getBoundingClientRect();
    const by = moved.get(element)?.shift ?? 0;
    return isLeft
      ? fit(full - right + by, full - left + by, room, full)
      : fit(left - by, right - by, room, full);
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
    // A dialog may be wider than that, and would be cut off.
    if (getComputedStyle(element).overflowX === 'hidden') changes.set(element, 'overflow-x', 'auto');
  }

  /** Turns the page's transitions off, because an element in motion cannot be measured. */
  function setAtOnce(element: HTMLElement, property: string, value: string): void {
    changes.set(element, 'transition', 'none');
    changes.set(element, property, value);
    stopped.add(element);
  }

  function restoreTransitions(): void {
    // Forces the layout while the transitions are off.
    for (const element of stopped) element.getBoundingClientRect();
    for (const element of stopped) changes.unset(element, 'transition');
    stopped.clear();
  }

  function release(element: HTMLElement): void {
    changes.unset(element);
    moved.delete(element);
  }
}

/** Adds a shift to the page's own translation. */
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
