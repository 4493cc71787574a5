import { setImportant } from './place-host';

/** While the user drags something in the page, lets the pointer through: over a frame the page would lose it. */
export function letPageDrag(host: HTMLElement, signal: AbortSignal): void {
  const pass = (through: boolean) => setImportant(host, { 'pointer-events': through ? 'none' : 'auto' });
  const options = { capture: true, signal };
  addEventListener('pointerdown', (event) => pass(event.target !== host), options);
  for (const end of ['pointerup', 'pointercancel', 'blur'] as const) {
    addEventListener(end, () => pass(false), options);
  }
}
