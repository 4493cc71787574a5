import { onUser } from '../on-user';
import { setImportant } from './place-host';

/** While the user drags something in the page, lets the pointer through: over a frame the page would lose it. */
export function letPageDrag(host: HTMLElement, signal: AbortSignal): void {
  const pass = (through: boolean) => setImportant(host, { 'pointer-events': through ? 'none' : 'auto' });
  onUser('pointerdown', ({ target }) => pass(target !== host), signal);
  onUser('pointerup', () => pass(false), signal);
  onUser('pointercancel', () => pass(false), signal);
  // Only the window's own: a drag that begins takes the focus from some field of the page.
  onUser('blur', ({ target }) => target === window && pass(false), signal);
}
