import type { Layout } from '../../domain/layout/layout';
import { handleHeight, handleWidth, withinWindow } from '../handle/handle-size';

/** The sheet's width in CSS px; narrower in a small window. */
export const sheetWidth = (window: Pick<Window, 'innerWidth'>): number =>
  window.innerWidth <= 1100 ? 320 : 360;

/** Positions the host by the layout: a sheet of full height at one side, or a handle at the edge. */
export function placeHost(host: HTMLElement, { side, collapsed, handleTop }: Layout, width: number): void {
  const top = collapsed ? withinWindow(handleTop, innerHeight) : 0;
  setImportant(host, {
    top: `${top}px`,
    width: `${collapsed ? handleWidth : width}px`,
    height: collapsed ? `${handleHeight}px` : '100%',
    // Of the window without the scrollbars.
    'max-width': '100%',
    right: side === 'right' ? '0' : 'auto',
    left: side === 'left' ? '0' : 'auto',
  });
}

/**
 * Shows or hides the host at once. By visibility, because what has no layout cannot have the caret. If the user is typing in it
 * (`typedInto`), it is clipped to nothing instead and keeps the caret, so that the rest of a sentence does not go into the page.
 */
export function showHost(host: HTMLElement, seen: boolean, typedInto: boolean): void {
  setImportant(host, {
    visibility: seen || typedInto ? 'visible' : 'hidden',
    'clip-path': seen || !typedInto ? 'none' : 'inset(50%)',
  });
}

/** Sets styles that no stylesheet of the page overrides. */
export function setImportant(element: HTMLElement, styles: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
}
