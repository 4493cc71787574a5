import { fit, type Fit } from './fit';
import { roomBeside, type Strip } from './strip';
import type { StyleChanges } from './style-changes';

/**
 * Moves what the root's margin does not reach: elements fixed to the window, and dialogs that hang at the body. One pass over
 * the page, 1–18 ms where it was measured; a pass over what fits already changes nothing.
 */
export function fitFixedElements(strip: Strip, changes: StyleChanges, host: Element): void {
  // A sheet at the left has the margin alone: moving what is fixed made it worse where it was measured.
  if (strip.side === 'left') return;
  const room = roomBeside(strip);
  const full = document.documentElement.clientWidth;
  const found = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
    (element) => element !== host && standsApart(element),
  );
  const fits = found.map((element) => [element, fit(element.getBoundingClientRect(), room, full)] as const);
  for (const [element, how] of fits) apply(element, how, changes);
}

function standsApart(element: HTMLElement): boolean {
  const { position, display } = getComputedStyle(element);
  if (display === 'none') return false;
  return position === 'fixed' || (position === 'absolute' && element.parentElement === document.body);
}

function apply(element: HTMLElement, how: Fit, changes: StyleChanges): void {
  if (!how) return;
  if ('shift' in how) changes.set(element, 'translate', shifted(element, how.shift));
  else changes.set(element, 'max-width', `${how.cap - outsideContent(element)}px`);
}

/** Composes with the translation that the page gave. */
function shifted(element: HTMLElement, by: number): string {
  const [x = '0px', ...rest] = getComputedStyle(element).translate.replace('none', '0px').split(' ');
  return [`calc(${x} + ${by}px)`, ...rest].join(' ');
}

/** Width that `max-width` does not count, CSS px. */
function outsideContent(element: HTMLElement): number {
  const style = getComputedStyle(element);
  if (style.boxSizing === 'border-box') return 0;
  const sides = [style.paddingLeft, style.paddingRight, style.borderLeftWidth, style.borderRightWidth];
  return sides.reduce((sum, side) => sum + (Number.parseFloat(side) || 0), 0);
}
