import type { Layout } from '../../domain/layout/layout';
import type { Host } from './host-element';

/** The sheet's width in CSS px; narrower where the window is small. */
export const sheetWidth = (window: Pick<Window, 'innerWidth'>): number => (window.innerWidth <= 1100 ? 320 : 360);

/** Puts the host where the layout says: at the full height of one side. */
export function placeHost({ element }: Host, { side }: Layout, width: number): void {
  const set = (name: string, value: string) => element.style.setProperty(name, value, 'important');
  set('top', '0');
  set('bottom', '0');
  set('width', `${width}px`);
  set('height', '100vh');
  set('right', side === 'right' ? '0' : 'auto');
  set('left', side === 'left' ? '0' : 'auto');
}

/** Shows or hides the host, in this very task. By visibility: what is not laid out at all cannot take the caret. */
export function showHost({ element }: Host, seen: boolean): void {
  element.style.setProperty('visibility', seen ? 'visible' : 'hidden', 'important');
}
