import type { Layout } from '../../domain/layout/layout';
import { handleHeight, handleWidth, withinWindow } from '../handle/handle-size';

/** The sheet's width in CSS px; narrower where the window is small. */
export const sheetWidth = (window: Pick<Window, 'innerWidth'>): number =>
  window.innerWidth <= 1100 ? 320 : 360;

/** Puts the host where the layout says: a sheet of the window's full height at one side, or a handle at its edge. */
export function placeHost(host: HTMLElement, { side, collapsed, handleTop }: Layout, width: number): void {
  const top = collapsed ? withinWindow(handleTop, innerHeight) : 0;
  setImportant(host, {
    top: `${top}px`,
    width: `${collapsed ? handleWidth : width}px`,
    height: collapsed ? `${handleHeight}px` : '100%',
    // Of the window without its scrollbars.
    'max-width': '100%',
    right: side === 'right' ? '0' : 'auto',
    left: side === 'left' ? '0' : 'auto',
  });
}

/**
 * Shows or hides the host, in this very task. By visibility: what is not laid out at all cannot take the caret. What has it
 * (`typedInto`) keeps it, cut away to nothing, so that the rest of a sentence does not go into the page.
 */
export function showHost(host: HTMLElement, seen: boolean, typedInto: boolean): void {
  setImportant(host, {
    visibility: seen || typedInto ? 'visible' : 'hidden',
    'clip-path': seen || !typedInto ? 'none' : 'inset(50%)',
  });
}

/** Sets styles that no stylesheet of the page's outweighs. */
export function setImportant(element: HTMLElement, styles: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
}
