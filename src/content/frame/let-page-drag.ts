import { setImportant } from './place-host';

/** While the user drags something in the page, lets the pointer through: over a frame the page would lose it. */
export function letPageDrag(host: HTMLElement, signal: AbortSignal): void {
  const pass = (through: boolean) => setImportant(host, { 'pointer-events': through ? 'none' : 'auto' });
  addEventListener('pointerdown', (event) => pass(event.target !== host), { capture: true, signal });
  addEventListener('pointerup', () => pass(false), { capture: true, signal });
  addEventListener('pointercancel', () => pass(false), { capture: true, signal });
  // The window's own, as it does not capture: a drag that begins takes the focus from some field of the page.
  addEventListener('blur', () => pass(false), { signal });
}
